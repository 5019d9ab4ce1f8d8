package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No node id votes twice: Kafka silently keeps one of the entries. */
public final class VoterDuplicates implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(StatedVoters::of).flatMap(stated -> {
            Set<Integer> seen = new HashSet<>();
            return stated.voters().stream().map(Voter::id).filter(id -> !seen.add(id)).distinct()
                    .map(id -> stated.repaired(Finding.of(KafkaCode.VOTER_DUPLICATE, List.of(stated.owner()), id),
                            KafkaCode.VOTER_DUPLICATE));
        });
    }
}
