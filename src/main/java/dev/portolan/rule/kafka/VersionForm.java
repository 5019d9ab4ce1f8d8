package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is said to be a cluster's version can be read as one; else nothing that depends on it is checked. */
public final class VersionForm implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream()
                .filter(view -> view.version().isEmpty() && !ZooKeeperRemoved.concerns(view)).map(ClusterView::cluster)
                .flatMap(cluster -> cluster.version().filter(text -> !text.isBlank()).stream().map(text ->
                        Finding.of(KafkaCode.VERSION_UNREADABLE, List.of(cluster.id()), text, cluster.id())));
    }
}
