package dev.portolan.model;

import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Taking elements away, and with them whatever cannot do without them: the subnets of a network, the routes over a
 * peering, the record that pointed to an endpoint.
 *
 * @param after the topology that is left, in which every reference still leads somewhere
 * @param gone the elements asked for and those that went with them, in that order
 * @param lessened those that stay but lost a part, as they are now
 */
public record Removal(Topology after, SequencedSet<Id<?>> gone, SequencedMap<Id<?>, Element> lessened) {

    public static Removal of(Topology before, Id<?> id) {
        return of(before, List.of(id));
    }

    /** Each element is looked at once for each of its own references that goes. Ids of no element are passed over. */
    public static Removal of(Topology before, Collection<? extends Id<?>> ids) {
        Map<Id<?>, List<Element>> naming = naming(before);
        SequencedSet<Id<?>> gone = new LinkedHashSet<>();
        ids.stream().filter(before::contains).forEach(gone::add);
        Deque<Id<?>> open = new ArrayDeque<>(gone);
        Set<Id<?>> touched = new HashSet<>();
        while (!open.isEmpty()) {
            for (Element element : naming.getOrDefault(open.remove(), List.of())) {
                if (gone.contains(element.id())) {
                    continue;
                }
                touched.add(element.id());
                if (References.without((Record) element, gone::contains).isEmpty()) {
                    gone.add(element.id());
                    open.add(element.id());
                }
            }
        }
        return of(before, gone, touched);
    }

    private static Removal of(Topology before, SequencedSet<Id<?>> gone, Set<Id<?>> touched) {
        SequencedMap<Id<?>, Element> lessened = new LinkedHashMap<>();
        for (Element element : before.elements()) {
            if (touched.contains(element.id()) && !gone.contains(element.id())) {
                Optional<? extends Record> kept = References.without((Record) element, gone::contains);
                kept.ifPresent(left -> lessened.put(element.id(), (Element) left));
            }
        }
        return new Removal(before.dropping(gone).with(lessened.values()), gone, lessened);
    }

    private static Map<Id<?>, List<Element>> naming(Topology topology) {
        Map<Id<?>, List<Element>> naming = new HashMap<>();
        for (Element element : topology.elements()) {
            Set<Id<?>> named = new HashSet<>();
            References.of((Record) element).stream().map(References.Reference::id).filter(named::add)
                    .forEach(id -> naming.computeIfAbsent(id, any -> new ArrayList<>()).add(element));
        }
        return naming;
    }
}
