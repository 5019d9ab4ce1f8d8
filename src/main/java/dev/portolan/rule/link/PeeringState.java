package dev.portolan.rule.link;

import dev.portolan.finding.Finding;
import dev.portolan.finding.PeeringCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Peering;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.LinkStates;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A peering carries packets once it is accepted and active. */
public final class PeeringState implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.PEERING);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Peering.class).stream().filter(peering -> !LinkStates.carries(peering.state()))
                .map(peering -> Finding.of(PeeringCode.NOT_ACCEPTED, List.of(peering.id()), peering.id(), peering.state())
                        .with(LinkStates.severity(peering.state()))
                        .with(LinkStates.repair(PeeringCode.NOT_ACCEPTED, peering.id(), peering.state())));
    }
}
