package dev.portolan.rule.link;

import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.model.ElementKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A service leads to a load balancer or, on Open Telekom Cloud, to one server. */
public final class ServiceWithoutBackend implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(EndpointService.class).stream()
                .filter(service -> service.loadBalancers().isEmpty() && service.server().isEmpty())
                .map(service -> Finding.of(EndpointCode.NO_BACKEND, List.of(service.id()), service.id()).with(Severity.WARNING));
    }
}
