package dev.portolan.analysis.world;

import dev.portolan.model.Client;
import dev.portolan.model.Connection;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Place;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** From where each cluster is dialled: what serves others must not be bent for one client. */
final class CallerIndex {
    static final Set<ElementKind> READS = EnumSet.of(ElementKind.CONNECTION, ElementKind.CLIENT, ElementKind.SUBNET,
            ElementKind.NETWORK);

    private final Map<Id<?>, Set<Id<Network>>> networks = new HashMap<>();

    CallerIndex(Topology topology) {
        for (Connection connection : topology.all(Connection.class)) {
            Client client = topology.get(connection.client());
            networks.computeIfAbsent(connection.cluster(), k -> new LinkedHashSet<>()).add(network(topology, client.place()));
        }
    }

    private static Id<Network> network(Topology topology, Id<? extends Place> place) {
        return switch (topology.get(place)) {
            case Network network -> network.id();
            case Subnet subnet -> subnet.network();
        };
    }

    /** The networks of a cluster's clients. */
    Set<Id<Network>> networks(Id<?> cluster) {
        return networks.getOrDefault(cluster, Set.of());
    }
}
