package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No two nodes of a cluster have one id: the second is not let in. */
public final class NodeIdDuplicate implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(NodeIdDuplicate::findings);
    }

    private static Stream<Finding> findings(ClusterView view) {
        Map<Integer, Id<Broker>> first = new HashMap<>();
        Set<Integer> taken = view.nodes().stream().map(Broker::nodeId).collect(Collectors.toSet());
        int free = IntStream.iterate(1, id -> id + 1).filter(id -> !taken.contains(id)).findFirst().orElseThrow();
        return view.nodes().stream().filter(node -> first.putIfAbsent(node.nodeId(), node.id()) != null)
                .map(node -> Finding.of(KafkaCode.NODE_ID_DUPLICATE, List.of(node.id(), first.get(node.nodeId())),
                        node.nodeId(), first.get(node.nodeId())).with(renumber(node, free)));
    }

    private static Fix renumber(Broker node, int free) {
        return new Fix(Detail.of(KafkaCode.NODE_ID_DUPLICATE.id() + ".fix", node.id(), free),
                List.of(new Change.Set(node.id(), "nodeId", free)));
    }
}
