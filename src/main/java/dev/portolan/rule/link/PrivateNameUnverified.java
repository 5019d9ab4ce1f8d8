package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A service's private name answers in consumer networks once the ownership of its domain is verified. */
public final class PrivateNameUnverified implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.ENDPOINT, ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(EndpointService.class).stream()
                .filter(service -> service.privateDnsName().isPresent() && !service.privateDnsVerified().isOn(Toggle.OFF))
                .map(service -> finding(service, topology.all(Endpoint.class).stream()
                        .filter(endpoint -> endpoint.service().equals(service.id()) && endpoint.privateDns().isOn(Toggle.OFF))
                        .map(Endpoint::id).toList()));
    }

    private static Finding finding(EndpointService service, List<Id<Endpoint>> users) {
        return Finding.of(EndpointCode.PRIVATE_NAME_UNVERIFIED,
                Stream.<Id<?>>concat(Stream.of(service.id()), users.stream()).toList(), service.privateDnsName().orElseThrow(),
                service.id()).with(users.isEmpty() ? Severity.NOTE : Severity.ERROR)
                .with(new Fix(Detail.of("endpoint.private-name-unverified.fix", service.privateDnsName().orElseThrow()),
                        List.of(new Change.Set(service.id(), "privateDnsVerified", Toggle.ON))));
    }
}
