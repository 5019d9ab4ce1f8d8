package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PeeringCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A peering forwards to the network at its other end and no further, so a route over it to addresses that the far network
 * does not have leads nowhere. Default routes are {@link PeeringEdge}.
 */
public final class PeeringBeyond implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.ROUTE_TABLE, ElementKind.PEERING);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(RouteTable.class).stream().flatMap(table -> table.routes().stream()
                .filter(route -> route.destination().prefix() > 0)
                .flatMap(route -> PeeringEdge.peering(topology, route).stream()
                        .filter(peering -> PeeringEdge.joins(peering, table))
                        .flatMap(peering -> topology.find(peering.other(table.network())).stream())
                        .filter(far -> isBeyond(route.destination(), far.cidrs()))
                        .map(far -> finding(table, route, far))));
    }

    private static boolean isBeyond(Cidr destination, List<Cidr> blocks) {
        List<Cidr> family = blocks.stream().filter(block -> block.family() == destination.family()).toList();
        return !family.isEmpty() && family.stream().noneMatch(destination::overlaps);
    }

    private static Finding finding(RouteTable table, Route route, Network far) {
        return Finding.of(PeeringCode.NOT_TRANSITIVE, List.of(table.id(), route.target(), far.id()), route.destination(),
                table.id(), route.target(), far.id(), far.cidrs()).with(Severity.WARNING)
                .with(new Fix(Detail.of("peering.not-transitive.fix", route.destination(), table.id()),
                        List.of(new Change.Drop(table.id(), "routes", route))));
    }
}
