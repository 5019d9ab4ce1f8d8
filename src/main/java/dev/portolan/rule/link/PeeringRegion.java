package dev.portolan.rule.link;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.Finding;
import dev.portolan.finding.PeeringCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Peering;
import dev.portolan.model.Region;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Some providers peer networks of one Region only. */
public final class PeeringRegion implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.PEERING);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Peering.class).stream().flatMap(peering -> check(topology, peering));
    }

    private static Stream<Finding> check(Topology topology, Peering peering) {
        Optional<Id<Region>> one = Whereabouts.region(topology, peering.requester());
        Optional<Id<Region>> other = Whereabouts.region(topology, peering.accepter());
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Stream.empty();
        }
        return Stream.of(peering.requester(), peering.accepter()).map(network -> Whereabouts.provider(topology, network))
                .distinct()
                .map(provider -> ProviderLaws.of(provider).peeringAcrossRegions()).filter(law -> law.value() == Toggle.OFF)
                .limit(1).map(law -> Finding.of(PeeringCode.REGION_UNSUPPORTED,
                        List.of(peering.id(), peering.requester(), peering.accepter()), peering.id(), peering.requester(),
                        one.get(), peering.accepter(), other.get(), law.origin())
                        .with(law.isFirm() ? Severity.ERROR : Severity.WARNING));
    }
}
