package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A peering joins two transit gateways. */
public final class TransitPeeringSelf implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.TRANSIT_PEERING);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(TransitPeering.class).stream()
                .filter(peering -> peering.requester().equals(peering.accepter()))
                .map(peering -> Finding.of(TransitCode.PEERING_SELF, List.of(peering.id()), peering.id(), peering.requester())
                        .with(new Fix(Detail.of("transit.peering-self.fix", peering.id()),
                                List.of(new Change.Remove(peering.id())))));
    }
}
