package dev.portolan.rule.names;

import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A record answers only when its name lies in the domain of its zone. */
public final class RecordOutside implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(HostedZone.class).stream().flatMap(zone -> {
            String domain = Domains.plain(zone.domain());
            return zone.records().stream().filter(record -> !Domains.isIn(Domains.plain(record.name()), domain))
                    .map(record -> Finding.of(DnsCode.RECORD_OUTSIDE, List.of(zone.id()), record.name(), zone.id(),
                    zone.domain()));
        });
    }
}
