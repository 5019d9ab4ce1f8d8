package dev.portolan.rule.names;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Cluster;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Network;
import dev.portolan.model.RecordType;
import dev.portolan.model.Topology;
import dev.portolan.model.Visibility;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name that is missing in a private zone is not looked up elsewhere, so a zone that lists some of a cluster's brokers cuts
 * off the others.
 */
public final class ZoneIncomplete implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.HOSTED_ZONE, ElementKind.BROKER);
    }

    /** Listeners of one name in a cluster: clients that come in by one need the names of all. */
    private record Realm(Id<Cluster> cluster, String listener) {
    }

    /** The hosts that a zone is asked for, with the broker that advertises each. */
    private record Asked(HostedZone zone, Map<Realm, Map<String, Id<Broker>>> hosts) {
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<String, List<Asked>> byDomain = new LinkedHashMap<>();
        topology.all(HostedZone.class).stream().filter(zone -> zone.visibility() == Visibility.PRIVATE)
                .forEach(zone -> byDomain.computeIfAbsent(Domains.plain(zone.domain()), domain -> new ArrayList<>())
                        .add(new Asked(zone, new LinkedHashMap<>())));
        if (byDomain.isEmpty()) {
            return Stream.empty();
        }
        topology.all(Broker.class).stream().filter(Broker::servesClients).forEach(broker -> broker.listeners()
                .forEach(listener -> listener.advertisedHost().ifPresent(host ->
                        ask(Domains.plain(host), broker, new Realm(broker.cluster(), listener.name()), byDomain))));
        return byDomain.values().stream().flatMap(List::stream).flatMap(ZoneIncomplete::missing);
    }

    /** In each network the zone of the longest domain is asked, and no other. */
    private static void ask(String host, Broker broker, Realm realm, Map<String, List<Asked>> byDomain) {
        Set<Id<Network>> answered = new HashSet<>();
        for (String domain = host; !domain.isEmpty(); domain = Domains.parent(domain)) {
            for (Asked asked : byDomain.getOrDefault(domain, List.of())) {
                if (Collections.disjoint(answered, asked.zone().networks())) {
                    asked.hosts().computeIfAbsent(realm, r -> new LinkedHashMap<>()).put(host, broker.id());
                }
                answered.addAll(asked.zone().networks());
            }
        }
    }

    private static Stream<Finding> missing(Asked asked) {
        Set<String> names = new HashSet<>();
        asked.zone().records().forEach(record -> names.add(Domains.plain(record.name())));
        List<String> wildcards = names.stream().filter(name -> name.startsWith("*.")).toList();
        return asked.hosts().entrySet().stream().flatMap(entry -> {
            List<String> missing = entry.getValue().keySet().stream().filter(host -> !names.contains(host)
                    && wildcards.stream().noneMatch(wildcard -> Domains.answers(wildcard, host))).toList();
            return missing.isEmpty() || missing.size() == entry.getValue().size() ? Stream.empty()
                    : Stream.of(finding(asked.zone(), entry.getKey(), entry.getValue(), missing));
        });
    }

    private static Finding finding(HostedZone zone, Realm realm, Map<String, Id<Broker>> hosts, List<String> missing) {
        List<Id<?>> elements = Stream.<Id<?>>concat(Stream.of(zone.id()), missing.stream().map(hosts::get).distinct()).toList();
        Finding finding = Finding.of(DnsCode.ZONE_INCOMPLETE, elements, zone.id(), hosts.size() - missing.size(), hosts.size(),
                realm.cluster(), realm.listener(), missing);
        List<DnsRecord> present = zone.records().stream()
                .filter(record -> hosts.keySet().stream().anyMatch(host -> Domains.answers(Domains.plain(record.name()), host)))
                .toList();
        boolean alike = present.stream().allMatch(record -> record.type() == RecordType.ALIAS)
                && present.stream().map(DnsRecord::alias).distinct().count() == 1;
        return !alike ? finding : finding.with(new Fix(Detail.of("dns.zone-incomplete.fix", missing, zone.id()),
                missing.stream().<Change>map(host -> new Change.Add(zone.id(), "records", new DnsRecord(host, RecordType.ALIAS,
                        List.of(), present.getFirst().alias(), Extra.NONE))).toList()));
    }
}
