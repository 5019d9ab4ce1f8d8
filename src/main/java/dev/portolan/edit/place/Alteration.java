package dev.portolan.edit.place;

import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A topology whose elements are being changed in several steps; none is added or taken away. */
final class Alteration {
    private final Map<Id<?>, Element> changed = new LinkedHashMap<>();
    private final Optional<Set<Id<?>>> newcomers;
    private Topology base;

    private Alteration(Topology before, Optional<Set<Id<?>>> newcomers) {
        this.base = before;
        this.newcomers = newcomers;
    }

    /** Of a topology all of which was there before. */
    static Alteration of(Topology before) {
        return new Alteration(before, Optional.empty());
    }

    /** Of a topology to which elements were just added: nothing else names their addresses yet. */
    static Alteration of(Topology before, Set<Id<?>> newcomers) {
        return new Alteration(before, Optional.of(newcomers));
    }

    /** The elements that were just added, where some were. */
    Optional<Set<Id<?>>> newcomers() {
        return newcomers;
    }

    Topology now() {
        base = base.with(changed.values());
        changed.clear();
        return base;
    }

    @SuppressWarnings("unchecked")
    <E extends Element> Optional<E> find(Id<? extends E> id) {
        return Optional.ofNullable((E) changed.get(id)).or(() -> base.find(id));
    }

    /** All elements of a kind, as they are by now. */
    @SuppressWarnings("unchecked")
    <E extends Element> List<E> all(Class<E> type) {
        return base.all(type).stream().map(each -> (E) changed.getOrDefault(each.id(), each)).toList();
    }

    void put(Element element) {
        changed.put(element.id(), element);
    }

    /** Sets a part of the element as it is by now. */
    void set(Id<?> id, String part, Object value) {
        find(id.<Element>as()).ifPresent(element -> {
            Element other = (Element) with((Record) element, part, value);
            if (!other.equals(element)) {
                put(other);
            }
        });
    }

    private static <R extends Record> R with(R element, String part, Object value) {
        return Shape.of(element).with(element, part, value);
    }
}
