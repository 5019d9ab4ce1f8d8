package dev.portolan.rule.names;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.AliasTarget;
import dev.portolan.model.Change;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.HostedZone;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.RecordType;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A CNAME stands alone at its name, and at the domain of a zone there are always other records.
 *
 * <p>Source: RFC 1034, section 3.6.2.
 */
public final class CnameAtApex implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.ENDPOINT, ElementKind.LOAD_BALANCER, ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(HostedZone.class).stream().flatMap(zone -> zone.records().stream()
                .filter(record -> record.type() == RecordType.CNAME
                        && Domains.plain(record.name()).equals(Domains.plain(zone.domain())))
                .map(record -> finding(topology, zone, record)));
    }

    private static Finding finding(Topology topology, HostedZone zone, DnsRecord record) {
        Finding finding = Finding.of(DnsCode.CNAME_AT_APEX, List.of(zone.id()), record.name(), zone.id());
        return named(topology, record).map(target -> finding.with(new Fix(
                Detail.of("dns.cname-at-apex.fix", record.name(), target),
                List.of(new Change.Swap(zone.id(), "records", record, new DnsRecord(record.name(), RecordType.ALIAS, List.of(),
                        Optional.of(target), record.extra())))))).orElse(finding);
    }

    /** The endpoint or load balancer whose name the record gives. */
    private static Optional<Id<AliasTarget>> named(Topology topology, DnsRecord record) {
        Stream<Id<AliasTarget>> endpoints = topology.all(Endpoint.class).stream()
                .filter(endpoint -> endpoint.names().stream().anyMatch(name -> isValue(record, name)))
                .map(endpoint -> endpoint.id().as());
        Stream<Id<AliasTarget>> balancers = topology.all(LoadBalancer.class).stream()
                .filter(balancer -> balancer.dnsName().filter(name -> isValue(record, name)).isPresent())
                .map(balancer -> balancer.id().as());
        return Stream.concat(endpoints, balancers).findFirst();
    }

    private static boolean isValue(DnsRecord record, String name) {
        return record.values().stream().map(Domains::plain).anyMatch(Domains.plain(name)::equals);
    }
}
