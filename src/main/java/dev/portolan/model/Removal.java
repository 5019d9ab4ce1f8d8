package dev.portolan.model;

import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Taking an element away, and with it whatever cannot do without it: the subnets of a network, the routes over a
 * peering, the record that pointed to an endpoint.
 *
 * @param after the topology that is left, in which every reference still leads somewhere
 * @param gone the element asked for and those that went with it, in that order
 */
public record Removal(Topology after, SequencedSet<Id<?>> gone) {

    public static Removal of(Topology before, Id<?> id) {
        SequencedSet<Id<?>> gone = new LinkedHashSet<>();
        gone.add(id);
        Topology left = before.dropping(gone);
        boolean settled = false;
        while (!settled) {
            List<Id<?>> orphans = new ArrayList<>();
            for (Element element : left.elements()) {
                Optional<? extends Record> kept = References.without((Record) element, gone::contains);
                if (kept.isEmpty()) {
                    orphans.add(element.id());
                } else if (kept.get() != element) {
                    left = left.with((Element) kept.get());
                }
            }
            gone.addAll(orphans);
            left = left.dropping(orphans);
            settled = orphans.isEmpty();
        }
        return new Removal(left, gone);
    }
}
