package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Provider;
import dev.portolan.model.Scheme;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** On Alibaba Cloud the load balancer behind an endpoint service is an internal one. */
public final class BalancerPublic implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.LOAD_BALANCER, ElementKind.BROKER, ElementKind.SUBNET,
                ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(EndpointService.class).stream()
                .filter(service -> Services.provider(topology, service).equals(Optional.of(Provider.ALIBABA)))
                .flatMap(service -> service.loadBalancers().stream().flatMap(id -> topology.find(id).stream())
                        .filter(balancer -> balancer.scheme() == Scheme.INTERNET_FACING)
                        .map(balancer -> finding(service, balancer)));
    }

    private static Finding finding(EndpointService service, LoadBalancer balancer) {
        return Finding.of(EndpointCode.BALANCER_PUBLIC, List.of(balancer.id(), service.id()), balancer.id(), service.id())
                .with(new Fix(Detail.of("endpoint.balancer-public.fix", balancer.id()),
                        List.of(new Change.Set(balancer.id(), "scheme", Scheme.INTERNAL))));
    }
}
