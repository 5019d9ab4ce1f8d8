package dev.portolan.rule.balancer;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Subnet;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Port;
import dev.portolan.model.fact.Fact;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * With cross-zone load balancing off, a node of a load balancer sends to targets of its own zone only. Clients that take the
 * address of a node without a target there wait for nothing.
 */
public final class CrossZoneOff implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP,
                ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Backends backends = Backends.of(topology);
        return topology.all(LoadBalancer.class).stream().filter(balancer -> balancer.nodes().size() > 1)
                .filter(balancer -> !ProviderLaws.of(Whereabouts.provider(topology, balancer.network()))
                        .crossesZones(balancer.crossZone()))
                .flatMap(balancer -> check(topology, backends, balancer));
    }

    private static Stream<Finding> check(Topology topology, Backends backends, LoadBalancer balancer) {
        Set<Zone> zones = balancer.nodes().stream().flatMap(node -> topology.find(node.subnet()).flatMap(Subnet::zone).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Port> lame = balancer.listeners().stream()
                .filter(listener -> backends.group(listener).filter(group -> leavesOut(topology, backends, group, zones))
                .isPresent())
                .map(BalancerListener::port).distinct().toList();
        return lame.isEmpty() ? Stream.empty() : Stream.of(finding(topology, balancer, lame));
    }

    /** Whether some zone has no target; where a target is not drawn with its zone, nobody can tell. */
    private static boolean leavesOut(Topology topology, Backends backends, TargetGroup group, Set<Zone> zones) {
        List<Optional<Zone>> own = group.targets().stream().map(target -> backends.broker(target)
                .flatMap(broker -> Whereabouts.zone(topology, broker.place()))).distinct().toList();
        return !own.isEmpty() && !own.contains(Optional.<Zone>empty())
                && zones.stream().anyMatch(zone -> !own.contains(Optional.of(zone)));
    }

    private static Finding finding(Topology topology, LoadBalancer balancer, List<Port> ports) {
        Fact<Toggle> law = ProviderLaws.of(Whereabouts.provider(topology, balancer.network())).crossZoneDefault();
        Detail why = balancer.crossZone() == Toggle.OFF ? Detail.of("balancer.cross-zone-off.stated")
                : Detail.of("balancer.cross-zone-off.default", law.origin());
        return Finding.of(BalancerCode.CROSS_ZONE_OFF, List.of(balancer.id()), balancer.id(), ports, why)
                .with(new Fix(Detail.of("balancer.cross-zone-off.fix", balancer.id()),
                        List.of(new Change.Set(balancer.id(), "crossZone", Toggle.ON))));
    }
}
