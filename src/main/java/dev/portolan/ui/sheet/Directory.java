package dev.portolan.ui.sheet;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.form.Nearest;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements of a design as references lead to them. Nothing is listed before somebody asks. */
final class Directory {
    private final Topology topology;

    Directory(Topology topology) {
        this.topology = topology;
    }

    Topology topology() {
        return topology;
    }

    /** The name of an element; its id when the design has none of that id. */
    String name(Id<?> id) {
        return topology.find(id.<Element>as()).map(Element::name).orElse(id.value());
    }

    Optional<Icon> icon(Id<?> id) {
        return topology.find(id.<Element>as()).map(element -> Labels.icon(ElementKind.of(element)));
    }

    private static Stream<ElementKind> kinds(Class<?> role) {
        return Stream.of(ElementKind.values()).filter(kind -> role.isAssignableFrom(kind.type()));
    }

    private Stream<? extends Element> players(Class<?> role) {
        return kinds(role).flatMap(kind -> topology.all(kind.type()).stream());
    }

    /** The element meant by a text, which is its id, or its name where no other of that role has it. */
    Typed<Id<?>> find(Class<?> role, String text) {
        if (Id.fault(text).isEmpty()) {
            Optional<Element> found = topology.find(Id.<Element>of(text));
            if (found.filter(role::isInstance).isPresent()) {
                return new Typed.Value<>(found.get().id());
            }
        }
        List<Id<?>> named = players(role).filter(element -> element.name().equals(text)).limit(2)
                .<Id<?>>map(Element::id).toList();
        return switch (named.size()) {
            case 1 -> new Typed.Value<>(named.getFirst());
            case 0 -> new Typed.Refusal<>(Messages.of("typed.reference", text, words(role)) + hint(role, text));
            default -> new Typed.Refusal<>(Messages.of("typed.ambiguous", text));
        };
    }

    private String hint(Class<?> role, String text) {
        return Nearest.hint(text, () -> players(role).map(element -> element.id().value()).iterator());
    }

    /** The kinds that may play a role, in words: {@code network or subnet}. */
    static String words(Class<?> role) {
        return kinds(role).map(ElementKind::label).collect(Collectors.joining(" or "));
    }

    /** All that may play a role, by name. */
    List<Option> candidates(Class<?> role) {
        return players(role).map(this::option).sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Option::text)).toList();
    }

    private Option option(Element element) {
        String id = element.id().value();
        return new Option(id, element.name(), element.name().equals(id) ? "" : id, Optional.of(element.id()),
                Optional.of(Labels.icon(ElementKind.of(element))));
    }
}
