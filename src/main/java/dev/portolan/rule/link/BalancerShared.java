package dev.portolan.rule.link;

import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.model.ElementKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.provider.Quota;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A load balancer stands behind one endpoint service. */
public final class BalancerShared implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<Id<LoadBalancer>, EndpointService> first = new HashMap<>();
        return topology.all(EndpointService.class).stream().flatMap(service -> service.loadBalancers().stream().distinct()
                .flatMap(id -> Optional.ofNullable(first.putIfAbsent(id, service)).stream()
                        .flatMap(earlier -> finding(topology, id, earlier, service))));
    }

    private static Stream<Finding> finding(Topology topology, Id<LoadBalancer> id, EndpointService earlier,
            EndpointService later) {
        Optional<Provider> provider = topology.find(id).map(balancer -> Whereabouts.provider(topology, balancer.network()));
        return provider.flatMap(known -> ProviderFacts.of(known).limit(Quota.SERVICES_PER_BALANCER))
                .filter(limit -> limit.value().isExceededBy(2))
                .map(limit -> Finding.of(EndpointCode.BALANCER_SHARED, List.of(later.id(), id, earlier.id()), id, earlier.id(),
                        later.id(), limit.origin()).with(limit.isFirm() ? Severity.ERROR : Severity.WARNING)).stream();
    }
}
