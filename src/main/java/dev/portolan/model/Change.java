package dev.portolan.model;

import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One small step from a topology to another, as a value: what a repair is made of. */
public sealed interface Change {

    Topology applyTo(Topology before);

    /** Puts a route into a table of a subnet or of a transit gateway, in the place of one to the same destination. */
    static Change route(Id<?> table, Record route) {
        return new PutKeyed(table, "routes", "destination", route);
    }

    /** Adds an element, or replaces the one of its id. */
    record Put(Element element) implements Change {
        @Override
        public Topology applyTo(Topology before) {
            return before.with(element);
        }
    }

    /** Adds an element unless there is one of its id. */
    record PutIfAbsent(Element element) implements Change {
        @Override
        public Topology applyTo(Topology before) {
            return before.contains(element.id()) ? before : before.with(element);
        }
    }

    /** Takes an element away with all that cannot do without it. */
    record Remove(Id<?> id) implements Change {
        @Override
        public Topology applyTo(Topology before) {
            return before.contains(id) ? Removal.of(before, id).after() : before;
        }
    }

    /** Sets one part of an element. */
    record Set(Id<?> id, String part, Object value) implements Change {
        @Override
        public Topology applyTo(Topology before) {
            return amend(before, id, part, value);
        }
    }

    /** Adds an item at the end of a list part, once. */
    record Add(Id<?> id, String part, Object item) implements Change {
        @Override
        public Topology applyTo(Topology before) {
            List<Object> items = new ArrayList<>(items(before, id, part));
            if (!items.contains(item)) {
                items.add(item);
            }
            return amend(before, id, part, items);
        }
    }

    /** Puts an item into a list part, in the place of those that have the same key, such as a route's destination. */
    record PutKeyed(Id<?> id, String part, String key, Record item) implements Change {
        @Override
        public Topology applyTo(Topology before) {
            Object wanted = value(item);
            List<Object> items = new ArrayList<>(items(before, id, part));
            int at = 0;
            while (at < items.size() && !value((Record) items.get(at)).equals(wanted)) {
                at++;
            }
            items.removeIf(each -> value((Record) each).equals(wanted));
            items.add(Math.min(at, items.size()), item);
            return amend(before, id, part, items);
        }

        private Object value(Record record) {
            return Shape.of(record).part(key).of(record);
        }
    }

    /** Adds an entry to a network ACL at its number, or at the next lower one that is free. */
    record AddEntry(Id<NetworkAcl> id, String part, AclEntry entry) implements Change {
        @Override
        public Topology applyTo(Topology before) {
            List<Object> items = new ArrayList<>(items(before, id, part));
            List<Integer> taken = items.stream().map(each -> ((AclEntry) each).number()).toList();
            boolean there = items.stream().map(AclEntry.class::cast)
                    .anyMatch(e -> Shape.of(entry).with(e, "number", entry.number()).equals(entry));
            int number = entry.number();
            while (number > 1 && taken.contains(number)) {
                number--;
            }
            if (!there && !taken.contains(number)) {
                items.add(Shape.of(entry).with(entry, "number", number));
            }
            return amend(before, id, part, items);
        }
    }

    /** Takes an item out of a list part. */
    record Drop(Id<?> id, String part, Object item) implements Change {
        @Override
        public Topology applyTo(Topology before) {
            List<Object> items = new ArrayList<>(items(before, id, part));
            items.removeIf(each -> Objects.equals(each, item));
            return amend(before, id, part, items);
        }
    }

    /** Puts one item of a list part in the place of another. */
    record Swap(Id<?> id, String part, Object old, Object replacement) implements Change {
        @Override
        public Topology applyTo(Topology before) {
            List<Object> items = new ArrayList<>(items(before, id, part));
            items.replaceAll(each -> Objects.equals(each, old) ? replacement : each);
            return amend(before, id, part, items);
        }
    }

    private static List<?> items(Topology before, Id<?> id, String part) {
        Optional<Element> element = before.find(id.as());
        if (element.isEmpty()) {
            return List.of();
        }
        Object value = Shape.of((Record) element.get()).part(part).of((Record) element.get());
        return value instanceof Optional<?> optional ? optional.isPresent() ? (List<?>) optional.get() : List.of()
                : (List<?>) value;
    }

    private static Topology amend(Topology before, Id<?> id, String part, Object value) {
        Optional<Element> found = before.find(id.as());
        if (found.isEmpty()) {
            return before;
        }
        Record element = (Record) found.get();
        Shape<Record> shape = Shape.of(element);
        Part slot = shape.part(part);
        boolean wrap = Shape.raw(slot.type()) == Optional.class && !(value instanceof Optional<?>);
        return before.with((Element) shape.with(element, part, wrap ? Optional.of(value) : value));
    }
}
