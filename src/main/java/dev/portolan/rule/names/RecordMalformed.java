package dev.portolan.rule.names;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a record holds fits its type. */
public final class RecordMalformed implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(HostedZone.class).stream().flatMap(zone -> zone.records().stream()
                .filter(record -> !isSound(record))
                .map(record -> Finding.of(DnsCode.RECORD_MALFORMED, List.of(zone.id()), record.name(), record.type(), zone.id(),
                        Detail.of("dns.record-malformed." + record.type().term().toLowerCase(Locale.ROOT)))));
    }

    private static boolean isSound(DnsRecord record) {
        return switch (record.type()) {
            case A -> areAddresses(record, Family.IPV4);
            case AAAA -> areAddresses(record, Family.IPV6);
            case CNAME -> record.values().size() == 1 && IpAddress.tryParse(record.values().getFirst()).isEmpty();
            case ALIAS -> record.alias().isPresent();
        };
    }

    private static boolean areAddresses(DnsRecord record, Family family) {
        return !record.values().isEmpty() && record.values().stream()
                .allMatch(value -> IpAddress.tryParse(value).filter(address -> address.family() == family).isPresent());
    }
}
