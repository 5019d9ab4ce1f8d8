package dev.portolan.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The values that a record is made of in the end: what is neither an optional, a list nor a record that is described part by
 * part, such as ids, texts, addresses and blocks.
 */
public final class Leaves {
    private Leaves() {
    }

    /** The record with every leaf put through a function; the same object when all leaves stay the same. */
    public static <R extends Record> R mapped(R owner, UnaryOperator<Object> change) {
        Shape<R> shape = Shape.of(owner);
        Object[] values = new Object[shape.parts().size()];
        boolean changed = false;
        for (Part part : shape.parts()) {
            Object before = part.of(owner);
            values[part.index()] = value(before, change);
            changed |= values[part.index()] != before;
        }
        return changed ? shape.create(values) : owner;
    }

    /** The same for the value of a part. */
    static Object value(Object value, UnaryOperator<Object> change) {
        return switch (value) {
            case Optional<?> optional when optional.isEmpty() -> optional;
            case Optional<?> optional -> {
                Object inner = value((Object) optional.get(), change);
                yield inner == optional.get() ? optional : Optional.of(inner);
            }
            case List<?> list -> {
                List<Object> others = new ArrayList<>(list.size());
                list.forEach(each -> others.add(value((Object) each, change)));
                boolean same = IntStream.range(0, list.size()).allMatch(i -> others.get(i) == list.get(i));
                yield same ? list : others;
            }
            case Extra unknown -> unknown;
            case Record record when record.getClass().isAnnotationPresent(Doc.class) -> mapped(record, change);
            default -> change.apply(value);
        };
    }
}
