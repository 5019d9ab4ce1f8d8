package dev.portolan.model;

import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Everything that is drawn, without where on the paper: an immutable set of elements, each with an id of its own.
 * Elements that an edit does not touch are the same objects before and after it, which is how the analysis knows what
 * it need not compute again.
 */
public final class Topology {
    public static final Topology EMPTY = new Topology(new LinkedHashMap<>(), Extra.NONE);

    private final SequencedMap<Id<?>, Element> elements;
    private final Extra extra;
    private volatile Map<ElementKind, List<Element>> byKind;

    private Topology(SequencedMap<Id<?>, Element> elements, Extra extra) {
        this.elements = Collections.unmodifiableSequencedMap(elements);
        this.extra = extra;
    }

    /** A topology of these elements. @throws IllegalArgumentException when two have the same id */
    public static Topology of(Collection<? extends Element> elements) {
        SequencedMap<Id<?>, Element> map = LinkedHashMap.newLinkedHashMap(elements.size());
        for (Element element : elements) {
            if (map.put(element.id(), element) != null) {
                throw new IllegalArgumentException("two elements have the id " + element.id());
            }
        }
        return new Topology(map, Extra.NONE);
    }

    /** All elements, in the order in which they were added. */
    public Collection<Element> elements() {
        return elements.values();
    }

    /** What a file holds beside the lists of the known kinds, such as elements of a kind that a newer version added. */
    public Extra extra() {
        return extra;
    }

    /** The same elements with other fields beside them. */
    public Topology with(Extra other) {
        return new Topology(elements, other);
    }

    public int size() {
        return elements.size();
    }

    public boolean contains(Id<?> id) {
        return elements.containsKey(id);
    }

    /** The element of that id and kind, if there is one. */
    @SuppressWarnings("unchecked")
    public <E extends Element> Optional<E> find(Id<? extends E> id) {
        return Optional.ofNullable((E) elements.get(id));
    }

    /** The element of that id. @throws NoSuchElementException when there is none */
    @SuppressWarnings("unchecked")
    public <E extends Element> E get(Id<E> id) {
        Element element = elements.get(id);
        if (element == null) {
            throw new NoSuchElementException("no element has the id " + id);
        }
        return (E) element;
    }

    /** All elements of a kind, in the order in which they were added. */
    @SuppressWarnings("unchecked")
    public <E extends Element> List<E> all(Class<E> type) {
        return (List<E>) kinds().getOrDefault(ElementKind.of(type), List.of());
    }

    private Map<ElementKind, List<Element>> kinds() {
        Map<ElementKind, List<Element>> known = byKind;
        if (known == null) {
            known = new EnumMap<>(ElementKind.class);
            for (Element element : elements.values()) {
                known.computeIfAbsent(ElementKind.of(element), k -> new ArrayList<>()).add(element);
            }
            known.replaceAll((kind, list) -> Collections.unmodifiableList(list));
            byKind = known;
        }
        return known;
    }

    /** This topology with the element added, or put in the place of the one with its id. */
    public Topology with(Element element) {
        SequencedMap<Id<?>, Element> copy = new LinkedHashMap<>(elements);
        copy.put(element.id(), element);
        return new Topology(copy, extra);
    }

    /**
     * This topology with each element added, or put in the place of the one with its id, in one go. What is replaced keeps
     * its place in the order.
     */
    public Topology with(Collection<? extends Element> others) {
        if (others.isEmpty()) {
            return this;
        }
        SequencedMap<Id<?>, Element> copy = new LinkedHashMap<>(elements);
        others.forEach(element -> copy.put(element.id(), element));
        return new Topology(copy, extra);
    }

    /** This topology with only the elements of these ids left out; see {@link Removal} for what else must go. */
    Topology dropping(Collection<? extends Id<?>> ids) {
        SequencedMap<Id<?>, Element> copy = new LinkedHashMap<>(elements);
        copy.keySet().removeAll(ids);
        return new Topology(copy, extra);
    }

    /** The order within a kind counts, as it does in a file; in which order the kinds came does not. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Topology that && (this == that
                || size() == that.size() && extra.equals(that.extra) && kinds().equals(that.kinds()));
    }

    @Override
    public int hashCode() {
        return elements.keySet().hashCode();
    }

    @Override
    public String toString() {
        return "Topology of " + elements.size() + " elements";
    }
}
