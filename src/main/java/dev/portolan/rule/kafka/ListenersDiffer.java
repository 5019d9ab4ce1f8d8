package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All brokers of a cluster advertise listeners of the same names: who comes in by one is not told of brokers that lack
 * it. Brokers that draw no listener at all are left out.
 */
public final class ListenersDiffer implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(ListenersDiffer::findings);
    }

    private static Stream<Finding> findings(ClusterView view) {
        List<Broker> drawn = view.brokers().stream().filter(node -> !node.listeners().isEmpty()).toList();
        SortedSet<String> all = drawn.stream().flatMap(node -> names(view, node).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return drawn.stream().flatMap(node -> {
            SortedSet<String> lacking = new TreeSet<>(all);
            lacking.removeAll(names(view, node));
            return lacking.isEmpty() ? Stream.empty()
                    : Stream.of(Finding.of(KafkaCode.LISTENERS_DIFFER, List.of(node.id()), node.id(), List.copyOf(lacking)));
        });
    }

    private static Set<String> names(ClusterView view, Broker node) {
        return Advertised.of(view, node).stream().map(ListenerEntry::name).collect(Collectors.toSet());
    }
}
