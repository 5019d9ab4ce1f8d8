package dev.portolan.testing;

import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place inside an element, such as {@code routes[0].state} or {@code listeners[EXTERNAL].port}, and what the outermost
 * part becomes when the value there is another. An item is picked by its index or by the text of its first part.
 *
 * @param owner the record in which the path begins
 * @param part the outermost part
 * @param item which item of it, as written; empty when the path does not lead into it
 * @param rest the path inside that item
 */
record Slot(Record owner, String part, Optional<String> item, String rest) {

    static Slot of(Record owner, String path) {
        int open = path.indexOf('[');
        if (open < 0) {
            return new Slot(owner, path, Optional.empty(), "");
        }
        int close = path.indexOf("].", open);
        return new Slot(owner, path.substring(0, open), Optional.of(path.substring(open + 1, close)), path.substring(close + 2));
    }

    /** The outermost part with the value in place. */
    Object replaced(Object value) {
        return item.isEmpty() ? Words.read(slot().type(), value) : inside(nested -> nested.replaced(value));
    }

    /** The outermost part with an item more in the list in place. */
    Object added(Object more) {
        if (item.isPresent()) {
            return inside(nested -> nested.added(more));
        }
        List<Object> items = new ArrayList<>(items());
        items.add(Words.read(itemType(), more));
        return whole(items);
    }

    /** The outermost part with an item fewer in the list in place. */
    Object dropped(Object less) {
        if (item.isPresent()) {
            return inside(nested -> nested.dropped(less));
        }
        List<Object> items = new ArrayList<>(items());
        items.remove(Words.read(itemType(), less));
        return whole(items);
    }

    private Object inside(java.util.function.Function<Slot, Object> change) {
        List<Object> items = new ArrayList<>(items());
        int index = index(items);
        Record before = (Record) items.get(index);
        Slot nested = of(before, rest);
        items.set(index, Shape.of(before).with(before, nested.part(), change.apply(nested)));
        return whole(items);
    }

    private int index(List<Object> items) {
        String wanted = item.orElseThrow();
        for (int i = 0; i < items.size(); i++) {
            Record candidate = (Record) items.get(i);
            if (String.valueOf(Shape.of(candidate).parts().getFirst().of(candidate)).equals(wanted)) {
                return i;
            }
        }
        return Integer.parseInt(wanted);
    }

    private Part slot() {
        return Shape.of(owner).part(part);
    }

    private Type itemType() {
        Type type = slot().type();
        return Shape.argument(Shape.raw(type) == Optional.class ? Shape.argument(type) : type);
    }

    private List<?> items() {
        Object value = slot().of(owner);
        return (List<?>) (value instanceof Optional<?> optional ? optional.map(Object.class::cast).orElse(List.of()) : value);
    }

    private Object whole(List<Object> items) {
        return Shape.raw(slot().type()) == Optional.class ? Optional.of(items) : items;
    }
}
