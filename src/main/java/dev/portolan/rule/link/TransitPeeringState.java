package dev.portolan.rule.link;

import dev.portolan.finding.Finding;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitPeering;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.LinkStates;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A peering of transit gateways carries packets once it is accepted and active. */
public final class TransitPeeringState implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.TRANSIT_PEERING);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(TransitPeering.class).stream().filter(peering -> !LinkStates.carries(peering.state()))
                .map(peering -> Finding.of(TransitCode.PEERING_NOT_ACCEPTED, List.of(peering.id()), peering.id(), peering.state())
                        .with(LinkStates.severity(peering.state()))
                        .with(LinkStates.repair(TransitCode.PEERING_NOT_ACCEPTED, peering.id(), peering.state())));
    }
}
