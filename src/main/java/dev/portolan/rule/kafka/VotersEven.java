package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The number of voters is odd: one more to make it even survives no failure more. */
public final class VotersEven implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(view -> {
            List<StatedVoters> stated = StatedVoters.of(view).toList();
            return stated.isEmpty() ? finding(view.cluster().id(), view.controllers().size())
                    : stated.stream().filter(StatedVoters::isReadable).flatMap(each -> finding(each.owner(),
                            each.voters().stream().map(Voter::id).distinct().count()));
        });
    }

    private static Stream<Finding> finding(Id<?> owner, long count) {
        return count == 0 || count % 2 == 1 ? Stream.empty()
                : Stream.of(Finding.of(KafkaCode.VOTERS_EVEN, List.of(owner), count, (count - 1) / 2));
    }
}
