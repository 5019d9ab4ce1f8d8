package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Severity;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.Zone;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Interface;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An attachment serves the zones in which it has a subnet; hosts in any other zone of the network are cut off from the
 * transit gateway.
 */
public final class ZoneNotAttached implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.TRANSIT_GATEWAY, ElementKind.TRANSIT_ATTACHMENT,
                ElementKind.BROKER, ElementKind.CLIENT, ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        if (topology.all(TransitAttachment.class).stream().allMatch(attachment -> attachment.subnets().isEmpty())) {
            return Stream.empty();
        }
        Map<Id<Network>, SortedMap<Zone, Id<Subnet>>> busy = busy(topology);
        return topology.all(TransitAttachment.class).stream().filter(attachment -> !attachment.subnets().isEmpty())
                .flatMap(attachment -> check(topology, attachment,
                busy.getOrDefault(attachment.attached(), Collections.emptySortedMap())));
    }

    /** The zones of each network in which something stands, with a subnet where it does. */
    private static Map<Id<Network>, SortedMap<Zone, Id<Subnet>>> busy(Topology topology) {
        Map<Id<Network>, SortedMap<Zone, Id<Subnet>>> busy = new HashMap<>();
        Interface.all(topology).filter(each -> !(each.owner() instanceof NatGateway)).forEach(each ->
                each.subnet().ifPresent(subnet -> subnet.zone().ifPresent(zone ->
                        busy.computeIfAbsent(each.network().id(), id -> new TreeMap<>()).putIfAbsent(zone, subnet.id()))));
        return busy;
    }

    private static Stream<Finding> check(Topology topology, TransitAttachment attachment, SortedMap<Zone, Id<Subnet>> busy) {
        List<Optional<Zone>> served = attachment.subnets().stream().map(id -> topology.find(id).flatMap(Subnet::zone)).toList();
        boolean firm = topology.find(attachment.gateway()).filter(gateway -> gateway.provider() == Provider.AWS).isPresent();
        return served.contains(Optional.<Zone>empty()) ? Stream.empty() : busy.entrySet().stream()
                .filter(entry -> !served.contains(Optional.of(entry.getKey())))
                .map(entry -> finding(attachment, entry.getKey(), entry.getValue())
                        .with(firm ? Severity.ERROR : Severity.WARNING));
    }

    private static Finding finding(TransitAttachment attachment, Zone zone, Id<Subnet> subnet) {
        return Finding.of(TransitCode.ZONE_NOT_ATTACHED, List.of(attachment.id(), subnet), attachment.id(), zone, subnet)
                .with(new Fix(Detail.of("transit.zone-not-attached.fix", attachment.id(), subnet),
                        List.of(new Change.Add(attachment.id(), "subnets", subnet))));
    }
}
