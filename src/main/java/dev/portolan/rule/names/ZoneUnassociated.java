package dev.portolan.rule.names;

import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Topology;
import dev.portolan.model.Visibility;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A private zone that is associated with no network is seen by nobody. */
public final class ZoneUnassociated implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(HostedZone.class).stream()
                .filter(zone -> zone.visibility() == Visibility.PRIVATE && zone.networks().isEmpty())
                .map(zone -> Finding.of(DnsCode.ZONE_NOT_ASSOCIATED, List.of(zone.id()), zone.id(), zone.domain())
                        .with(Severity.WARNING));
    }
}
