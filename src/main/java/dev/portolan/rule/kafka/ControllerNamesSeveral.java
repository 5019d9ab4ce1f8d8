package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** B-21: of several controllers' listeners a node that is only a broker dials the first. */
public final class ControllerNamesSeveral implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().filter(ClusterView::isKRaft)
                .flatMap(view -> view.nodes().stream().filter(node -> !view.controllers().contains(node))
                        .flatMap(node -> finding(view, node)));
    }

    private static Stream<Finding> finding(ClusterView view, Broker node) {
        List<String> names = view.stated(node, BrokerSetting.CONTROLLER_LISTENER_NAMES).map(BrokerConfig::split)
                .orElse(List.of());
        return names.size() < 2 ? Stream.empty()
                : Stream.of(Finding.of(KafkaCode.CONTROLLER_NAMES_SEVERAL, List.of(node.id()), names, names.getFirst()));
    }
}
