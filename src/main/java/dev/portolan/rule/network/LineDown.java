package dev.portolan.rule.network;

import dev.portolan.finding.Finding;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A private line or VPN carries packets only while it is up. */
public final class LineDown implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.PRIVATE_LINE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(PrivateLine.class).stream().filter(line -> !LinkStates.carries(line.state()))
                .map(line -> Finding.of(NetworkCode.LINE_NOT_ACTIVE, List.of(line.id()), line.id(), line.state())
                        .with(LinkStates.severity(line.state()))
                        .with(LinkStates.repair(NetworkCode.LINE_NOT_ACTIVE, line.id(), line.state())));
    }
}
