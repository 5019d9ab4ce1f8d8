package dev.portolan.rule.names;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.Visibility;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AWS refuses to associate a network with two private zones of one domain. */
public final class ZoneConflict implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.HOSTED_ZONE);
    }

    private record Seat(Id<Network> network, String domain) {
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<Seat, HostedZone> first = new LinkedHashMap<>();
        return topology.all(HostedZone.class).stream().filter(zone -> zone.visibility() == Visibility.PRIVATE)
                .flatMap(zone -> zone.networks().stream().distinct()
                        .filter(network -> Whereabouts.isAt(topology, network, Provider.AWS))
                        .flatMap(network -> Optional.ofNullable(
                                first.putIfAbsent(new Seat(network, Domains.plain(zone.domain())), zone))
                                .map(other -> finding(other, zone, network)).stream()));
    }

    /** One of the two can be left out where the other has every record of it. */
    private static Finding finding(HostedZone one, HostedZone other, Id<Network> network) {
        Finding finding = Finding.of(DnsCode.ZONE_CONFLICT, List.of(other.id(), one.id(), network), one.id(), other.id(),
                other.domain(), network);
        return records(one).containsAll(records(other)) ? finding.with(without(other, one, network))
                : records(other).containsAll(records(one)) ? finding.with(without(one, other, network)) : finding;
    }

    private static Fix without(HostedZone spare, HostedZone kept, Id<Network> network) {
        return new Fix(Detail.of("dns.zone-conflict.fix", spare.id(), network, kept.id()),
                List.of(new Change.Drop(spare.id(), "networks", network)));
    }

    private static Set<DnsRecord> records(HostedZone zone) {
        return zone.records().stream().map(record -> new DnsRecord(Domains.plain(record.name()), record.type(), record.values(),
                record.alias(), record.extra())).collect(Collectors.toSet());
    }
}
