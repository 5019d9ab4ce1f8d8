package dev.portolan.rule.balancer;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Finding;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Scheme;
import dev.portolan.model.Subnet;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.GatewayRoutes;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Each node of a load balancer that faces the Internet answers by its own subnet's table; where that leads to no internet
 * gateway, clients that take the address of this node wait for nothing.
 */
public final class NodeWithoutGateway implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.ROUTE_TABLE, ElementKind.INTERNET_GATEWAY,
                ElementKind.LOAD_BALANCER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(LoadBalancer.class).stream().filter(balancer -> balancer.scheme() == Scheme.INTERNET_FACING)
                .filter(balancer -> ProviderLaws.of(Whereabouts.provider(topology, balancer.network()))
                        .gatewayForPublicAddress().value() == Toggle.ON)
                .flatMap(balancer -> check(topology, balancer));
    }

    private static Stream<Finding> check(Topology topology, LoadBalancer balancer) {
        List<Id<Subnet>> closed = balancer.nodes().stream().flatMap(node -> topology.find(node.subnet()).stream())
                .filter(subnet -> GatewayRoutes.of(topology, subnet) == GatewayRoutes.NO).map(Subnet::id).distinct().toList();
        return closed.isEmpty() ? Stream.empty() : Stream.of(Finding.of(BalancerCode.NODE_WITHOUT_GATEWAY,
                Stream.<Id<?>>concat(Stream.of(balancer.id()), closed.stream()).toList(), balancer.id(), closed));
    }
}
