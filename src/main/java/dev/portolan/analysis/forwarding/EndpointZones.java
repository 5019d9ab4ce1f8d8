package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Change;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Zone;
import dev.portolan.model.shape.Extra;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An interface of an endpoint hands over to the balancer's node in its own zone, which must be one of the service's. */
final class EndpointZones {
    private EndpointZones() {
    }

    /** The balancer's node that serves an endpoint's interface; where none does, the course says so. */
    static Nic nodeFor(World world, Endpoint endpoint, EndpointService service, LoadBalancer balancer, Nic node, Course course) {
        List<Nic> nodes = world.nics(balancer.id());
        if (node.zone().isEmpty() || acrossRegions(world, endpoint, balancer)) {
            return nodes.getFirst();
        }
        Zone zone = node.zone().get();
        Optional<Nic> same = nodes.stream().filter(n -> n.zone().equals(node.zone())).findFirst();
        boolean offered = service.zones().map(zones -> zones.contains(zone)).orElse(true);
        boolean unknown = nodes.stream().anyMatch(n -> n.zone().isEmpty());
        if (offered && same.isPresent()) {
            return same.get();
        }
        if (offered && unknown) {
            course.assume("endpoint.assumed-zone", balancer.id(), balancer.id(), zone);
            return nodes.stream().filter(n -> n.zone().isEmpty()).findFirst().orElseThrow();
        }
        course.block(EndpointCode.ZONE_MISMATCH, endpoint.id(),
                Detail.of(EndpointCode.ZONE_MISMATCH, endpoint.id(), zone, service.id(), offeredZones(service, nodes)),
                repair(world, service, balancer, zone, same.isPresent()));
        return same.orElse(nodes.getFirst());
    }

    private static boolean acrossRegions(World world, Endpoint endpoint, LoadBalancer balancer) {
        Network consumer = world.get(endpoint.network());
        return LinkChecks.crossesRegions(world, consumer, world.get(balancer.network()));
    }

    private static List<Zone> offeredZones(EndpointService service, List<Nic> nodes) {
        return service.zones().orElseGet(() -> nodes.stream().flatMap(n -> n.zone().stream()).distinct().sorted().toList());
    }

    /** The provider adds the zone: a node of the balancer where a subnet of its network lies there, and the offer. */
    private static Change[] repair(World world, EndpointService service, LoadBalancer balancer, Zone zone, boolean hasNode) {
        List<Change> changes = new ArrayList<>();
        if (!hasNode) {
            world.subnetsOf(balancer.network()).stream().filter(s -> s.zone().equals(Optional.of(zone))).findFirst()
                    .ifPresent(subnet -> changes.add(new Change.Add(balancer.id(), "nodes",
                            new BalancerNode(subnet.id(), List.of(), Extra.NONE))));
        }
        boolean possible = hasNode || !changes.isEmpty();
        if (possible && service.zones().filter(zones -> !zones.contains(zone)).isPresent()) {
            changes.add(new Change.Add(service.id(), "zones", zone));
        }
        return possible ? changes.toArray(Change[]::new) : new Change[0];
    }
}
