package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Finding;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A load balancer listens on a port once. */
public final class ListenerDuplicate implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.LOAD_BALANCER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(LoadBalancer.class).stream().filter(balancer -> balancer.listeners().size() > 1)
                .flatMap(ListenerDuplicate::check);
    }

    private static Stream<Finding> check(LoadBalancer balancer) {
        Map<Port, BalancerListener> first = new HashMap<>();
        return balancer.listeners().stream().flatMap(listener -> Optional
                .ofNullable(first.putIfAbsent(listener.port(), listener))
                .map(earlier -> finding(balancer, earlier, listener)).stream());
    }

    private static Finding finding(LoadBalancer balancer, BalancerListener earlier, BalancerListener later) {
        return Finding.of(BalancerCode.LISTENER_DUPLICATE, Stream.<Id<?>>of(balancer.id(), earlier.targetGroup(),
                later.targetGroup()).distinct().toList(), balancer.id(), later.port(), earlier.targetGroup(),
                        later.targetGroup());
    }
}
