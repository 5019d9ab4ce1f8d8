package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PeeringCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Peering;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A peering joins two networks. */
public final class PeeringSelf implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.PEERING);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Peering.class).stream().filter(peering -> peering.requester().equals(peering.accepter()))
                .map(peering -> Finding.of(PeeringCode.SELF, List.of(peering.id()), peering.id(), peering.requester())
                        .with(new Fix(Detail.of("peering.self.fix", peering.id()), List.of(new Change.Remove(peering.id())))));
    }
}
