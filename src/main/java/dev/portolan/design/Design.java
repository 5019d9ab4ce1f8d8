package dev.portolan.design;

import dev.portolan.model.Topology;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A design: the value that is edited, saved, judged and drawn. Every edit makes another one.
 *
 * @param name what people call it
 * @param description what it shows; may be empty
 * @param placements where elements lie on the drawing; those not placed are placed by the automatic layout
 * @param extra fields of the file that Portolan does not know
 */
public record Design(String name, String description, Topology topology, SortedMap<Id<?>, Placement> placements,
                     List<Waiver> waivers, Extra extra) {
    public static final Design EMPTY =
            new Design("Untitled", "", Topology.EMPTY, Collections.emptySortedMap(), List.of(), Extra.NONE);

    public Design {
        placements = Collections.unmodifiableSortedMap(new TreeMap<>(placements));
        waivers = List.copyOf(waivers);
    }

    public static Design of(String name, Topology topology) {
        return new Design(name, "", topology, Collections.emptySortedMap(), List.of(), Extra.NONE);
    }

    public Design with(Topology other) {
        return new Design(name, description, other, placements, waivers, extra);
    }

    public Design with(Map<Id<?>, Placement> others) {
        return new Design(name, description, topology, new TreeMap<>(others), waivers, extra);
    }

    public Design waiving(List<Waiver> others) {
        return new Design(name, description, topology, placements, others, extra);
    }

    public Design named(String other) {
        return new Design(other, description, topology, placements, waivers, extra);
    }

    public Design described(String other) {
        return new Design(name, other, topology, placements, waivers, extra);
    }
}
