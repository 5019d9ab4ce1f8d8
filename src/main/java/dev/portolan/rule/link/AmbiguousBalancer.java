package dev.portolan.rule.link;

import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.ElementKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Provider;
import dev.portolan.model.Target;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.rule.TopologyRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An interface of an endpoint takes any of the load balancers behind its service, so all of them must lead to the same
 * targets; several load balancers, each before a broker of its own, send clients to the wrong one.
 */
public final class AmbiguousBalancer implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP,
                ElementKind.BROKER, ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(EndpointService.class).stream().filter(service -> service.loadBalancers().size() > 1)
                .flatMap(service -> check(topology, service));
    }

    private static Stream<Finding> check(Topology topology, EndpointService service) {
        List<LoadBalancer> balancers = service.loadBalancers().stream().flatMap(id -> topology.find(id).stream()).toList();
        boolean alike = balancers.stream().map(balancer -> ways(topology, balancer)).distinct().count() < 2;
        return alike ? Stream.empty() : Stream.of(Finding.of(EndpointCode.AMBIGUOUS_BALANCER,
                Stream.concat(Stream.of(service.id()), service.loadBalancers().stream()).toList(), service.id(),
                service.loadBalancers())
                .with(Services.provider(topology, service)
                .equals(Optional.of(Provider.AWS)) ? Severity.ERROR : Severity.WARNING));
    }

    /** Where each port of a load balancer leads. */
    private static Map<Port, Set<Target>> ways(Topology topology, LoadBalancer balancer) {
        Map<Port, Set<Target>> ways = new HashMap<>();
        for (BalancerListener listener : balancer.listeners()) {
            ways.put(listener.port(), topology.find(listener.targetGroup()).map(group -> Set.copyOf(group.targets()))
                    .orElse(Set.of()));
        }
        return ways;
    }
}
