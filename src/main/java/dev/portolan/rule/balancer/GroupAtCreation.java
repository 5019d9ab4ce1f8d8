package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Finding;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** On AWS a load balancer made without a security group never gets one. */
public final class GroupAtCreation implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.LOAD_BALANCER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(LoadBalancer.class).stream()
                .filter(balancer -> balancer.securityGroups().filter(List::isEmpty).isPresent())
                .filter(balancer -> Whereabouts.isAt(topology, balancer.network(), Provider.AWS))
                .map(balancer -> Finding.of(BalancerCode.NO_SECURITY_GROUP, List.of(balancer.id()), balancer.id()));
    }
}
