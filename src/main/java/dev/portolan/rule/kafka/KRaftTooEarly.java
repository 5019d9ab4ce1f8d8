package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Kafka runs without ZooKeeper from 2.8 on (KIP-500). */
public final class KRaftTooEarly implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().filter(KRaftTooEarly::concerns).map(ClusterView::cluster)
                .map(cluster -> Finding.of(KafkaCode.KRAFT_TOO_EARLY, List.of(cluster.id()), cluster.version().orElse("")));
    }

    static boolean concerns(ClusterView view) {
        return view.isKRaft() && view.version().filter(version -> !version.knowsKRaft()).isPresent();
    }
}
