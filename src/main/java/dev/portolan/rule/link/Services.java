package dev.portolan.rule.link;

import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.network.Whereabouts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where endpoint services are. */
final class Services {
    private Services() {
    }

    /** The networks of the load balancers and the server behind a service. */
    static Stream<Network> networks(Topology topology, EndpointService service) {
        return Stream.concat(
                service.loadBalancers().stream().flatMap(id -> topology.find(id).stream())
                        .flatMap(balancer -> topology.find(balancer.network()).stream()),
                service.server().flatMap(topology::find)
                        .flatMap(broker -> Whereabouts.network(topology, broker.place())).stream());
    }

    static Optional<Provider> provider(Topology topology, EndpointService service) {
        return networks(topology, service).map(Network::provider).findFirst();
    }

    /** The stated Region, or that of what is behind the service. */
    static Optional<Id<Region>> region(Topology topology, EndpointService service) {
        return service.region().or(() -> networks(topology, service).flatMap(network -> network.region().stream()).findFirst());
    }

    /** The zones in which a service is offered; nothing when they are not all drawn. */
    static Optional<Set<Zone>> zones(Topology topology, EndpointService service) {
        if (service.zones().isPresent()) {
            return service.zones().map(Set::copyOf);
        }
        boolean drawn = !service.loadBalancers().isEmpty() && service.loadBalancers().stream()
                .allMatch(id -> topology.find(id).filter(balancer -> zoned(topology, balancer)).isPresent());
        return drawn ? Optional.of(balancerZones(topology, service)) : Optional.empty();
    }

    private static boolean zoned(Topology topology, LoadBalancer balancer) {
        return !balancer.nodes().isEmpty() && balancer.nodes().stream()
                .allMatch(node -> topology.find(node.subnet()).flatMap(Subnet::zone).isPresent());
    }

    /** The zones in which the load balancers behind a service have a node. */
    static Set<Zone> balancerZones(Topology topology, EndpointService service) {
        Set<Zone> zones = new HashSet<>();
        service.loadBalancers().stream().flatMap(id -> topology.find(id).stream())
                .flatMap(balancer -> balancer.nodes().stream())
                .forEach(node -> topology.find(node.subnet()).flatMap(Subnet::zone).ifPresent(zones::add));
        return zones;
    }
}
