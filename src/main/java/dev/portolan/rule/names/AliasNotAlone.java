package dev.portolan.rule.names;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.RecordType;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An alias stands in the place of the A records of its name; a second one, or an A record beside it, is refused. */
public final class AliasNotAlone implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(HostedZone.class).stream().flatMap(zone -> Domains.sharing(zone, RecordType.A, RecordType.ALIAS)
                .filter(records -> records.stream().anyMatch(AliasNotAlone::isAlias)).map(records -> finding(zone, records)));
    }

    private static boolean isAlias(DnsRecord record) {
        return record.type() == RecordType.ALIAS;
    }

    /** Where all of them say the same, one will do. */
    private static Finding finding(HostedZone zone, List<DnsRecord> records) {
        DnsRecord first = records.getFirst();
        Finding finding = Finding.of(DnsCode.ALIAS_NOT_ALONE, List.of(zone.id()), first.name(), zone.id());
        boolean alike = records.stream().allMatch(record -> isAlias(record) && record.alias().equals(first.alias()));
        return !alike ? finding : finding.with(new Fix(Detail.of("dns.alias-not-alone.fix", first.name(), zone.id()),
                List.of(new Change.Set(zone.id(), "records", zone.records().stream()
                        .filter(record -> record == first || !records.contains(record)).toList()))));
    }
}
