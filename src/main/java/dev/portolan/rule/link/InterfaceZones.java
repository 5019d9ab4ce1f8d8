package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointNode;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Provider;
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

/**
 * AWS refuses an endpoint that has an interface in a zone in which its service is not offered. An endpoint without any zone in
 * common with its service is {@link EndpointZones}.
 */
public final class InterfaceZones implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.REGION, ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.LOAD_BALANCER,
                ElementKind.BROKER, ElementKind.ENDPOINT, ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Endpoint.class).stream()
                .filter(endpoint -> Whereabouts.isAt(topology, endpoint.network(), Provider.AWS))
                .flatMap(endpoint -> topology.find(endpoint.service()).stream()
                        .filter(service -> !isAbroad(topology, endpoint, service))
                        .flatMap(service -> Services.zones(topology, service).stream()
                                .flatMap(offered -> check(topology, endpoint, service, offered))));
    }

    /** Zones are compared within one Region only. */
    private static boolean isAbroad(Topology topology, Endpoint endpoint, EndpointService service) {
        Optional<Id<Region>> owner = Services.region(topology, service);
        return owner.isPresent() && !owner.equals(Whereabouts.region(topology, endpoint.network()));
    }

    private static Stream<Finding> check(Topology topology, Endpoint endpoint, EndpointService service, Set<Zone> offered) {
        List<EndpointNode> refused = endpoint.nodes().stream()
                .filter(node -> zone(topology, node).filter(zone -> !offered.contains(zone)).isPresent()).toList();
        return refused.size() == endpoint.nodes().size() ? Stream.empty() : refused.stream().map(node -> {
            Zone zone = zone(topology, node).orElseThrow();
            return Finding.of(EndpointCode.INTERFACE_ZONE_NOT_OFFERED, List.of(endpoint.id(), service.id()), endpoint.id(), zone,
                    service.id(), offered.stream().sorted().toList())
                    .with(new Fix(Detail.of("endpoint.interface-zone-not-offered.fix", zone, endpoint.id()),
                            List.of(new Change.Drop(endpoint.id(), "nodes", node))));
        });
    }

    private static Optional<Zone> zone(Topology topology, EndpointNode node) {
        return topology.find(node.subnet()).flatMap(Subnet::zone);
    }
}
