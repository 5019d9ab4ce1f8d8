package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** On Alibaba Cloud each zone of a load balancer is added to the service by hand; a zone left out serves nobody. */
public final class ZoneNotOffered implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.LOAD_BALANCER, ElementKind.BROKER,
                ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(EndpointService.class).stream().filter(service -> service.zones().isPresent())
                .filter(service -> Services.provider(topology, service).equals(Optional.of(Provider.ALIBABA)))
                .flatMap(service -> Services.balancerZones(topology, service).stream().sorted()
                        .filter(zone -> !service.zones().orElseThrow().contains(zone))
                        .map(zone -> finding(service, zone)));
    }

    private static Finding finding(EndpointService service, Zone zone) {
        return Finding.of(EndpointCode.ZONE_NOT_OFFERED,
                Stream.concat(Stream.of(service.id()), service.loadBalancers().stream()).toList(), service.id(), zone,
                service.loadBalancers())
                .with(new Fix(Detail.of("endpoint.zone-not-offered.fix", zone, service.id()),
                        List.of(new Change.Add(service.id(), "zones", zone))));
    }
}
