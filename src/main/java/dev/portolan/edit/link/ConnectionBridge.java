package dev.portolan.edit.link;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A client must reach a cluster, which its tag stands for, any of its brokers, or the place in which it lives alone. */
final class ConnectionBridge implements Bridge {

    @Override
    public LinkKind kind() {
        return LinkKind.CONNECTION;
    }

    @Override
    public boolean joins(Element from, Element to) {
        return from instanceof Client && switch (to) {
            case Cluster c -> true;
            case Broker b -> true;
            case Network n -> n.kind() != NetworkKind.INTERNET;
            case Subnet s -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
        List<Id<Cluster>> clusters = clusters(topology, to);
        if (clusters.size() != 1) {
            return Optional.of(clusters.isEmpty() ? Hindrance.NO_CLUSTER : Hindrance.SEVERAL_CLUSTERS);
        }
        return topology.all(Connection.class).stream()
                .anyMatch(c -> c.client().equals(from.id()) && c.cluster().equals(clusters.getFirst()))
                ? Optional.of(Hindrance.ALREADY_CONNECTED) : Optional.empty();
    }

    private static List<Id<Cluster>> clusters(Topology topology, Element to) {
        return switch (to) {
            case Cluster c -> List.of(c.id());
            case Broker b -> List.of(b.cluster());
            case Network n -> topology.all(Broker.class).stream().filter(b -> isIn(topology, b.place(), n.id()))
                    .map(Broker::cluster).distinct().toList();
            case Subnet s -> topology.all(Broker.class).stream().filter(b -> b.place().equals(s.id()))
                    .map(Broker::cluster).distinct().toList();
            default -> List.of();
        };
    }

    private static boolean isIn(Topology topology, Id<Place> place, Id<Network> network) {
        return place.equals(network) || topology.find(place).filter(at -> at instanceof Subnet subnet
                && subnet.network().equals(network)).isPresent();
    }

    @Override
    public Id<?> make(Draft draft, Element from, Element to) {
        Id<Cluster> cluster = clusters(draft.topology(), to).getFirst();
        HostsFile.fill(draft, (Client) from, cluster);
        return draft.add(Connection.class, from.id() + "-to-" + cluster, Map.of("client", from.id(), "cluster", cluster)).id();
    }
}
