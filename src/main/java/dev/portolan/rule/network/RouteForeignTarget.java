package dev.portolan.rule.network;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.RouteCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.RouteTarget;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A route leads to a gateway or link that touches the network of its table. */
public final class RouteForeignTarget implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.ROUTE_TABLE, ElementKind.PEERING,
                ElementKind.PRIVATE_LINE, ElementKind.INTERNET_GATEWAY, ElementKind.NAT_GATEWAY, ElementKind.TRANSIT_GATEWAY,
                ElementKind.TRANSIT_ATTACHMENT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<Id<Network>, Set<Id<TransitGateway>>> attached = new HashMap<>();
        topology.all(TransitAttachment.class).forEach(each -> attached.computeIfAbsent(each.attached().as(),
                id -> new HashSet<>()).add(each.gateway()));
        return topology.all(RouteTable.class).stream().flatMap(table -> table.routes().stream()
                .filter(route -> topology.find(route.target())
                        .filter(target -> !touches(topology, table.network(), target, attached)).isPresent())
                .map(route -> finding(table, route)));
    }

    private static boolean touches(Topology topology, Id<Network> network, RouteTarget target,
                                   Map<Id<Network>, Set<Id<TransitGateway>>> attached) {
        return switch (target) {
            case Peering peering -> network.equals(peering.requester()) || network.equals(peering.accepter());
            case PrivateLine line -> network.equals(line.near()) || line.far().filter(network::equals).isPresent();
            case InternetGateway gateway -> network.equals(gateway.network());
            case NatGateway nat -> topology.find(nat.subnet()).map(Subnet::network).map(network::equals).orElse(true);
            case TransitGateway gateway -> attached.getOrDefault(network, Set.of()).contains(gateway.id());
        };
    }

    private static Finding finding(RouteTable table, Route route) {
        return Finding.of(RouteCode.FOREIGN_TARGET, List.of(table.id(), route.target()), route.destination(), table.id(),
                route.target(), table.network())
                .with(new Fix(Detail.of("route.foreign-target.fix", route.destination(), table.id()),
                        List.of(new Change.Drop(table.id(), "routes", route))));
    }
}
