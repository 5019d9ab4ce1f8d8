package dev.portolan.diagram;

import dev.portolan.diagram.scene.Mark.Tip;
import dev.portolan.finding.EndpointReport;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What ways are followed over: the figures, which of them a connector leads to from another, and who serves a cluster. */
final class Chart {
    private final Topology topology;
    private final Figures figures;
    private final Map<String, Set<String>> onward = new HashMap<>();
    private final Map<Id<?>, List<Broker>> serving = new HashMap<>();
    private final Map<EndpointReport, Itinerary> ways = new IdentityHashMap<>();

    Chart(Topology topology, Figures figures, Collection<Link> links) {
        this.topology = topology;
        this.figures = figures;
        for (Link link : links) {
            lead(link.from().cell(), link.to().cell());
            if (link.tip() == Tip.NONE) {
                lead(link.to().cell(), link.from().cell());
            }
        }
        topology.all(Broker.class)
                .forEach(broker -> serving.computeIfAbsent(broker.cluster(), id -> new ArrayList<>()).add(broker));
    }

    private void lead(String from, String to) {
        onward.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
    }

    Topology topology() {
        return topology;
    }

    Figures figures() {
        return figures;
    }

    /** Whether a connector leads from one figure to another; one without direction leads both ways. */
    boolean leads(String from, String to) {
        return onward.getOrDefault(from, Set.of()).contains(to);
    }

    /** The link that joins two networks. */
    Optional<String> between(String one, String other) {
        return onward.getOrDefault(one, Set.of()).stream().filter(key -> figures.get(key) instanceof Pill)
                .filter(pill -> leads(pill, other)).findFirst();
    }

    /** The nodes of a cluster. */
    List<Broker> brokers(Id<Cluster> cluster) {
        return serving.getOrDefault(cluster, List.of());
    }

    /** The way of a dialled endpoint, which is worked out once. */
    Itinerary way(Connection connection, EndpointReport endpoint) {
        return ways.computeIfAbsent(endpoint, dialled -> Itinerary.of(this, connection, dialled));
    }
}
