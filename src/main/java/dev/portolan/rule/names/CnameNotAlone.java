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

/**
 * Where a name has a CNAME it has nothing else.
 *
 * <p>Source: RFC 1034, section 3.6.2.
 */
public final class CnameNotAlone implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(HostedZone.class).stream().flatMap(zone -> Domains.sharing(zone, RecordType.values())
                .filter(records -> records.stream().anyMatch(CnameNotAlone::isCname)).map(records -> finding(zone, records)));
    }

    private static boolean isCname(DnsRecord record) {
        return record.type() == RecordType.CNAME;
    }

    /** The CNAME can go where something else answers. */
    private static Finding finding(HostedZone zone, List<DnsRecord> records) {
        String name = records.getFirst().name();
        Finding finding = Finding.of(DnsCode.CNAME_NOT_ALONE, List.of(zone.id()), name, zone.id());
        return records.stream().allMatch(CnameNotAlone::isCname) ? finding
                : finding.with(new Fix(Detail.of("dns.cname-not-alone.fix", name, zone.id()),
                        records.stream().filter(CnameNotAlone::isCname)
                                .<Change>map(record -> new Change.Drop(zone.id(), "records", record)).toList()));
    }
}
