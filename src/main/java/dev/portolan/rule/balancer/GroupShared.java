package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.provider.Quota;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A target group stands behind one load balancer, though several of its listeners may lead to it. */
public final class GroupShared implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<Id<TargetGroup>, List<LoadBalancer>> users = new LinkedHashMap<>();
        topology.all(LoadBalancer.class).forEach(balancer -> balancer.listeners().stream().map(each -> each.targetGroup())
                .distinct().filter(topology::contains)
                .forEach(group -> users.computeIfAbsent(group, id -> new ArrayList<>()).add(balancer)));
        return users.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .flatMap(entry -> finding(topology, entry.getKey(), entry.getValue()));
    }

    private static Stream<Finding> finding(Topology topology, Id<TargetGroup> group, List<LoadBalancer> balancers) {
        List<Id<LoadBalancer>> ids = balancers.stream().map(LoadBalancer::id).toList();
        List<Id<?>> elements = Stream.<Id<?>>concat(Stream.of(group), ids.stream()).toList();
        return ProviderFacts.of(Whereabouts.provider(topology, balancers.getFirst().network()))
                .limit(Quota.BALANCERS_PER_GROUP).filter(limit -> limit.value().isExceededBy(balancers.size()))
                .map(limit -> Finding.of(BalancerCode.GROUP_SHARED, elements, group, ids, limit.origin())
                        .with(limit.isFirm() ? Severity.ERROR : Severity.WARNING)).stream();
    }
}
