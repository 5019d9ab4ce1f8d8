package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A listener whose group has no target answers nobody. */
public final class TargetMissing implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(LoadBalancer.class).stream().flatMap(balancer -> balancer.listeners().stream()
                .flatMap(listener -> topology.find(listener.targetGroup()).filter(group -> group.targets().isEmpty())
                        .map(group -> Finding.of(BalancerCode.NO_TARGET, List.of(group.id(), balancer.id()), listener.port(),
                                balancer.id(), group.id()).with(Severity.WARNING)).stream()));
    }
}
