package dev.portolan.rule.link;

import dev.portolan.analysis.law.EndpointReach;
import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Region;
import dev.portolan.model.Topology;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An endpoint service is reached from its own Region, and from others only where its provider and its list of Regions say so.
 */
public final class EndpointRegion implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.REGION, ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.LOAD_BALANCER,
                ElementKind.BROKER, ElementKind.ENDPOINT, ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Endpoint.class).stream().flatMap(endpoint ->
                topology.find(endpoint.service()).stream().flatMap(service -> check(topology, endpoint, service)));
    }

    private static Stream<Finding> check(Topology topology, Endpoint endpoint, EndpointService service) {
        Optional<Id<Region>> consumer = Whereabouts.region(topology, endpoint.network());
        Optional<Id<Region>> owner = Services.region(topology, service);
        if (consumer.isEmpty() || owner.isEmpty() || consumer.equals(owner)) {
            return Stream.empty();
        }
        String code = Whereabouts.code(topology, consumer.get());
        return Services.provider(topology, service).map(provider -> ProviderLaws.of(provider).endpointReach()).stream()
                .filter(law -> law.value() == EndpointReach.SAME_REGION || !service.supportedRegions().contains(code))
                .map(law -> finding(endpoint, service, consumer.get(), owner.get(), code, law));
    }

    private static Finding finding(Endpoint endpoint, EndpointService service, Id<Region> consumer, Id<Region> owner, String code,
                                   Fact<EndpointReach> law) {
        Finding finding = Finding.of(EndpointCode.REGION_MISMATCH, List.of(endpoint.id(), service.id()), endpoint.id(), consumer,
                service.id(), owner).with(law.isFirm() ? Severity.ERROR : Severity.WARNING);
        return switch (law.value()) {
            case SAME_REGION -> finding;
            case LISTED_REGIONS -> finding.with(new Fix(Detail.of("endpoint.region-mismatch.fix", code, service.id()),
                    List.of(new Change.Add(service.id(), "supportedRegions", code))));
        };
    }
}
