package dev.portolan.edit;

import dev.portolan.design.Territories;
import dev.portolan.design.Territory;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Names of what edits are done to. */
public final class Subjects {
    private Subjects() {
    }

    /** A label with the names of the elements and outlines of these ids. */
    public static Label label(Verb verb, Topology topology, Collection<? extends Id<?>> ids) {
        return new Label(verb, names(topology, ids));
    }

    /** The names by which people know elements and outlines, in the order of the ids. */
    public static List<String> names(Topology topology, Collection<? extends Id<?>> ids) {
        return ids.stream().map(id -> name(topology, id)).toList();
    }

    private static String name(Topology topology, Id<?> id) {
        return topology.find(id.<Element>as()).map(Element::name).or(() -> outline(topology, id)).orElse(id.value());
    }

    private static Optional<String> outline(Topology topology, Id<?> id) {
        return Territories.of(topology).placed(id).map(Territory::ids)
                .map(ids -> String.join(" ", names(topology, ids)));
    }
}
