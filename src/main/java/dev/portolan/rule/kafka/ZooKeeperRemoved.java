package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Kafka 4.0 and later do not run with ZooKeeper. */
public final class ZooKeeperRemoved implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().filter(ZooKeeperRemoved::concerns).map(ClusterView::cluster)
                .map(cluster -> Finding.of(KafkaCode.ZOOKEEPER_REMOVED, List.of(cluster.id()), cluster.version().orElse("")));
    }

    static boolean concerns(ClusterView view) {
        return view.cluster().kind() == ClusterKind.SELF_HOSTED_ZOOKEEPER
                && view.version().or(() -> line(view)).filter(version -> !version.knowsZooKeeper()).isPresent();
    }

    /** The first release of a line that is named by its number alone, such as 4. */
    private static Optional<KafkaVersion> line(ClusterView view) {
        return view.cluster().version().flatMap(text -> KafkaVersion.tryParse(text.strip() + ".0"));
    }
}
