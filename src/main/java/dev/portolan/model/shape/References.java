package dev.portolan.model.shape;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The ids by which a record refers to other elements, wherever they stand in it. */
public final class References {
    private static final ClassValue<List<Part>> REFERRING = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Shape.of(type.asSubclass(Record.class)).parts().stream().filter(part -> mayRefer(part.type())).toList();
        }
    };

    private References() {
    }

    /**
     * One reference.
     *
     * @param path where it stands, such as {@code routes[2].target}
     * @param id the id referred to
     * @param role the kind or role that the element behind it must have
     */
    public record Reference(String path, Id<?> id, Class<?> role) {
    }

    /** Every reference in a record but its own id, in the order of its parts. */
    public static List<Reference> of(Record owner) {
        List<Reference> found = new ArrayList<>();
        for (Part part : REFERRING.get(owner.getClass())) {
            if (!part.name().equals("id")) {
                collect(part.name(), part.type(), part.of(owner), found);
            }
        }
        return found;
    }

    private static void collect(String path, Type type, Object value, List<Reference> found) {
        switch (value) {
            case Id<?> id -> found.add(new Reference(path, id, Shape.raw(Shape.argument(type))));
            case Optional<?> optional -> optional.ifPresent(v -> collect(path, Shape.argument(type), v, found));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(path + "[" + i + "]", Shape.argument(type), list.get(i), found);
                }
            }
            case Record record -> {
                for (Part part : REFERRING.get(record.getClass())) {
                    collect(path + "." + part.name(), part.type(), part.of(record), found);
                }
            }
            default -> { }
        }
    }

    /**
     * The record without the references that {@code gone} matches: they leave optional parts and lists, with the
     * nested record that needs them; empty when the record itself cannot do without one.
     */
    public static <R extends Record> Optional<R> without(R owner, Predicate<Id<?>> gone) {
        Map<Integer, Object> others = new HashMap<>();
        for (Part part : REFERRING.get(owner.getClass())) {
            Object before = part.of(owner);
            Optional<?> after = kept(before, gone);
            if (after.isEmpty()) {
                return Optional.empty();
            }
            if (after.get() != before) {
                others.put(part.index(), after.get());
            }
        }
        return Optional.of(with(owner, others));
    }

    private static <R extends Record> R with(R owner, Map<Integer, Object> others) {
        if (others.isEmpty()) {
            return owner;
        }
        Shape<R> shape = Shape.of(owner);
        return shape.create(shape.parts().stream().map(part -> others.getOrDefault(part.index(), part.of(owner))).toArray());
    }

    private static Optional<?> kept(Object value, Predicate<Id<?>> gone) {
        return switch (value) {
            case Id<?> id -> gone.test(id) ? Optional.empty() : Optional.of(id);
            case Optional<?> optional when optional.isEmpty() -> Optional.of(optional);
            case Optional<?> optional -> {
                Object inner = optional.get();
                Optional<?> left = kept(inner, gone);
                boolean lost = left.isEmpty() && !(inner instanceof List<?>);
                yield Optional.of(lost ? Optional.empty() : left.get() == inner ? optional : left);
            }
            case List<?> list -> Optional.of(keptOf(list, gone));
            case Record record when containsOnlyThrough(record, gone) -> Optional.empty();
            case Record record -> without(record, gone);
            default -> Optional.of(value);
        };
    }

    private static List<?> keptOf(List<?> list, Predicate<Id<?>> gone) {
        List<Object> left = new ArrayList<>(list.size());
        boolean changed = false;
        for (Object item : list) {
            Optional<?> kept = kept(item, gone);
            kept.ifPresent(left::add);
            changed |= kept.isEmpty() || kept.get() != item;
        }
        return changed ? left : list;
    }

    /** The record with every id in it, its own too, replaced by another; the same object when none is. */
    public static <R extends Record> R renamed(R owner, UnaryOperator<Id<?>> name) {
        Map<Integer, Object> others = new HashMap<>();
        for (Part part : REFERRING.get(owner.getClass())) {
            Object before = part.of(owner);
            Object after = Leaves.value(before, leaf -> leaf instanceof Id<?> id ? name.apply(id) : leaf);
            if (after != before) {
                others.put(part.index(), after);
            }
        }
        return with(owner, others);
    }

    /** A nested record that names something gone goes with it: a rule without its group would say something else. */
    private static boolean containsOnlyThrough(Record nested, Predicate<Id<?>> gone) {
        return of(nested).stream().anyMatch(reference -> gone.test(reference.id()));
    }

    private static boolean mayRefer(Type type) {
        Class<?> raw = Shape.raw(type);
        if (raw == Optional.class || raw == List.class) {
            return mayRefer(Shape.argument(type));
        }
        return raw == Id.class || raw.isAnnotationPresent(Doc.class) && !REFERRING.get(raw).isEmpty();
    }
}
