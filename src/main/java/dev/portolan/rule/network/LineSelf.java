package dev.portolan.rule.network;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A private line joins two places. */
public final class LineSelf implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.PRIVATE_LINE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(PrivateLine.class).stream().filter(line -> line.far().filter(line.near()::equals).isPresent())
                .map(line -> Finding.of(NetworkCode.LINE_SELF, List.of(line.id()), line.id(), line.near())
                        .with(new Fix(Detail.of("network.line-self.fix", line.id()), List.of(new Change.Remove(line.id())))));
    }
}
