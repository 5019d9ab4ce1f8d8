package dev.portolan.edit.place;

import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A topology that is being changed in several steps. */
final class Draft {
    private final Optional<Set<Id<?>>> newcomers;
    private Topology now;

    private Draft(Topology before, Optional<Set<Id<?>>> newcomers) {
        this.now = before;
        this.newcomers = newcomers;
    }

    /** Of a topology all of which was there before. */
    static Draft of(Topology before) {
        return new Draft(before, Optional.empty());
    }

    /** Of a topology to which elements were just added: nothing else names their addresses yet. */
    static Draft of(Topology before, Set<Id<?>> newcomers) {
        return new Draft(before, Optional.of(newcomers));
    }

    /** The elements that were just added, where some were. */
    Optional<Set<Id<?>>> newcomers() {
        return newcomers;
    }

    Topology now() {
        return now;
    }

    <E extends Element> Optional<E> find(Id<? extends E> id) {
        return now.find(id);
    }

    <E extends Element> List<E> all(Class<E> type) {
        return now.all(type);
    }

    void put(Element element) {
        now = now.with(element);
    }

    void become(Topology other) {
        now = other;
    }

    /** Sets a part of the element as it is by now. */
    void set(Id<?> id, String part, Object value) {
        now.find(id.<Element>as()).ifPresent(element -> {
            Element other = (Element) with((Record) element, part, value);
            if (!Objects.equals(other, element)) {
                put(other);
            }
        });
    }

    private static <R extends Record> R with(R element, String part, Object value) {
        return Shape.of(element).with(element, part, value);
    }
}
