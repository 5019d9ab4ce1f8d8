package dev.portolan.rule.link;

import dev.portolan.finding.Finding;
import dev.portolan.finding.PeeringCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Peering;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.RouteTarget;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A peering does not lead to the internet gateway, NAT gateway, VPN or private line of the network at its other end, and on
 * Open Telekom Cloud not to its public addresses either; a default route over a peering hopes for that.
 */
public final class PeeringEdge implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.ROUTE_TABLE, ElementKind.PEERING);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(RouteTable.class).stream().flatMap(table -> table.routes().stream()
                .filter(route -> route.destination().prefix() == 0)
                .flatMap(route -> peering(topology, route).stream()
                        .filter(peering -> joins(peering, table)).map(peering -> finding(table, route, peering))));
    }

    /** The peering that a route leads over, if it is one. */
    static Optional<Peering> peering(Topology topology, Route route) {
        return topology.<RouteTarget>find(route.target()).filter(Peering.class::isInstance).map(Peering.class::cast);
    }

    /** Whether the network of a table is one end of a peering. */
    static boolean joins(Peering peering, RouteTable table) {
        return peering.requester().equals(table.network()) || peering.accepter().equals(table.network());
    }

    private static Finding finding(RouteTable table, Route route, Peering peering) {
        return Finding.of(PeeringCode.EDGE_ROUTING, List.of(table.id(), peering.id()), route.destination(), table.id(),
                peering.id(), peering.other(table.network()));
    }
}
