package dev.portolan.rule.network;

import dev.portolan.analysis.law.PeeringOverlap;
import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.RouteCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A route for a part of its own network is never used: the local route wins. It covers the whole network, or, where the
 * provider lets overlapping networks be peered, each of its subnets.
 */
public final class RouteLocalShadows implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.ROUTE_TABLE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(RouteTable.class).stream().filter(table -> !table.routes().isEmpty())
                .flatMap(table -> topology.find(table.network()).stream().flatMap(network -> table.routes().stream()
                        .flatMap(route -> local(topology, network).stream()
                                .filter(local -> local.contains(route.destination())).limit(1)
                                .map(local -> finding(table, route, local)))));
    }

    private static List<Cidr> local(Topology topology, Network network) {
        if (ProviderLaws.of(network.provider()).peeringOverlap().value() != PeeringOverlap.SUBNETS_ROUTE) {
            return network.cidrs();
        }
        List<Cidr> subnets = topology.all(Subnet.class).stream().filter(subnet -> subnet.network().equals(network.id()))
                .flatMap(subnet -> subnet.cidrs().stream()).toList();
        return subnets.isEmpty() ? network.cidrs() : subnets;
    }

    private static Finding finding(RouteTable table, Route route, Cidr local) {
        return Finding.of(RouteCode.LOCAL_SHADOWS, List.of(table.id(), route.target()), route.destination(), route.target(),
                table.id(), local).with(Severity.WARNING)
                .with(new Fix(Detail.of("route.local-shadows.fix", route.destination(), table.id()),
                        List.of(new Change.Drop(table.id(), "routes", route))));
    }
}
