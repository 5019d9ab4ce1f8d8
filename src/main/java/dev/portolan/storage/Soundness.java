package dev.portolan.storage;

import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import dev.portolan.model.shape.References.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds between the elements of a design that a file can hold: ids are unique, and every reference leads to an
 * element that may play its role. Cycles need no check: the roles let none arise but those that are meant, such as a
 * security group that names itself.
 */
final class Soundness {
    private final Map<ElementKind, List<Element>> lists;
    private final Map<Id<?>, Place> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** An element and where it stands. */
    private record Place(Element element, String path) {
    }

    /**
     * Something that does not hold.
     *
     * @param path where
     * @param other another place that has to do with it
     */
    record Problem(String path, Optional<String> other, String problem, String remedy) {
    }

    private Soundness(Map<ElementKind, List<Element>> lists) {
        this.lists = lists;
    }

    /** At most {@link Limits#FAULTS} problems, ids before references, in the order of the lists. */
    static List<Problem> problems(Map<ElementKind, List<Element>> lists) {
        Soundness soundness = new Soundness(lists);
        lists.forEach(soundness::enter);
        lists.forEach(soundness::check);
        return soundness.problems;
    }

    static String path(ElementKind kind, int index) {
        return "topology." + kind.plural() + "[" + index + "]";
    }

    private void enter(ElementKind kind, List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            Place place = new Place(elements.get(i), path(kind, i));
            Place before = places.putIfAbsent(place.element().id(), place);
            if (before != null) {
                add(new Problem(place.path() + ".id", Optional.of(before.path()),
                        "the id '" + place.element().id() + "' is already that of " + before.path(), "give each element an id of its own"));
            }
        }
    }

    private void check(ElementKind kind, List<Element> elements) {
        for (int i = 0; i < elements.size() && problems.size() < Limits.FAULTS; i++) {
            for (Reference reference : References.of((Record) elements.get(i))) {
                Place place = places.get(reference.id());
                if (place == null) {
                    String hint = Nearest.hint(reference.id().value(), candidates(reference.role()));
                    add(new Problem(path(kind, i) + "." + reference.path(), Optional.empty(),
                            "no element has the id '" + reference.id() + "'" + hint, "add a " + role(reference) + " of that id, or name another"));
                } else if (!reference.role().isInstance(place.element())) {
                    add(new Problem(path(kind, i) + "." + reference.path(), Optional.of(place.path()),
                            "'" + reference.id() + "' is a " + ElementKind.of(place.element()).label() + ", " + place.path()
                                    + ", where a " + role(reference) + " belongs", "name a " + role(reference)));
                }
            }
        }
    }

    private void add(Problem problem) {
        if (problems.size() < Limits.FAULTS) {
            problems.add(problem);
        }
    }

    private Iterable<String> candidates(Class<?> role) {
        return () -> kinds(role).flatMap(kind -> lists.getOrDefault(kind, List.of()).stream())
                .map(element -> element.id().value()).iterator();
    }

    private static Stream<ElementKind> kinds(Class<?> role) {
        return Stream.of(ElementKind.values()).filter(kind -> role.isAssignableFrom(kind.type()));
    }

    private static String role(Reference reference) {
        return roleLabel(reference.role());
    }

    /** The kinds that may play a role, in words: {@code network or subnet}. */
    static String roleLabel(Class<?> role) {
        return kinds(role).map(ElementKind::label).collect(Collectors.joining(" or "));
    }
}
