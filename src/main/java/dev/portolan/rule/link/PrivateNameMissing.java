package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An endpoint can take over the private name of its service only if the service has one. */
public final class PrivateNameMissing implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.ENDPOINT, ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Endpoint.class).stream().filter(endpoint -> endpoint.privateDns() == Toggle.ON)
                .filter(endpoint -> topology.find(endpoint.service()).filter(service -> service.privateDnsName().isEmpty())
                .isPresent())
                .map(endpoint -> Finding.of(EndpointCode.PRIVATE_NAME_MISSING, List.of(endpoint.id(), endpoint.service()),
                        endpoint.id(), endpoint.service())
                        .with(new Fix(Detail.of("endpoint.private-name-missing.fix", endpoint.id()),
                                List.of(new Change.Set(endpoint.id(), "privateDns", Toggle.OFF)))));
    }
}
