package dev.portolan.storage;

import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.form.Nearest;
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
                        "the id '" + place.element().id() + "' is already that of " + before.path(),
                        "give each element an id of its own"));
            }
        }
    }

    private void check(ElementKind kind, List<Element> elements) {
        for (int i = 0; i < elements.size() && problems.size() < Limits.FAULTS; i++) {
            for (Reference reference : References.of((Record) elements.get(i))) {
                Place place = places.get(reference.id());
                String path = path(kind, i) + "." + reference.path();
                if (place == null) {
                    add(dangling(path, reference));
                } else if (!reference.role().isInstance(place.element())) {
                    add(misplaced(path, reference, place));
                }
            }
        }
    }

    private Problem dangling(String path, Reference reference) {
        String hint = Nearest.hint(reference.id().value(), candidates(reference.role()));
        return new Problem(path, Optional.empty(), "no element has the id '" + reference.id() + "'" + hint,
                "add " + label(reference.role()) + " of that id, or name another");
    }

    private static Problem misplaced(String path, Reference reference, Place place) {
        String wanted = label(reference.role());
        return new Problem(path, Optional.of(place.path()), "'" + reference.id() + "' is "
                + withArticle(ElementKind.of(place.element())) + ", " + place.path() + ", where " + wanted + " belongs",
                "name " + wanted);
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

    /** The kinds that may play a role, in words: {@code a network or a subnet}. */
    static String label(Class<?> role) {
        return kinds(role).map(Soundness::withArticle).collect(Collectors.joining(" or "));
    }

    private static String withArticle(ElementKind kind) {
        return ("aeio".indexOf(kind.label().charAt(0)) < 0 ? "a " : "an ") + kind.label();
    }
}
