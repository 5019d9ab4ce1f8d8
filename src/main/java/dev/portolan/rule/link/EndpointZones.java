package dev.portolan.rule.link;

import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An endpoint has an interface in a zone in which its service is offered. */
public final class EndpointZones implements TopologyRule {

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

    /** Zones are compared within one Region only, and only where all of them are drawn. */
    private static Stream<Finding> check(Topology topology, Endpoint endpoint, EndpointService service) {
        List<Optional<Zone>> own = endpoint.nodes().stream()
                .map(node -> topology.find(node.subnet()).flatMap(Subnet::zone)).toList();
        Optional<Set<Zone>> offered = Services.zones(topology, service);
        Optional<Id<Region>> owner = Services.region(topology, service);
        boolean abroad = owner.isPresent() && !owner.equals(Whereabouts.region(topology, endpoint.network()));
        boolean told = !own.isEmpty() && own.stream().allMatch(Optional::isPresent) && offered.isPresent();
        return abroad || !told || own.stream().anyMatch(zone -> offered.get().contains(zone.orElseThrow())) ? Stream.empty()
                : Stream.of(Finding.of(EndpointCode.ZONE_MISMATCH, List.of(endpoint.id(), service.id()), endpoint.id(),
                        own.stream().map(Optional::orElseThrow).sorted().toList(), service.id(),
                        offered.get().stream().sorted().toList()));
    }
}
