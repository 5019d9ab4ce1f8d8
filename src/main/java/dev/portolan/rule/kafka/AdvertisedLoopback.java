package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.address.SpecialRange;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No broker advertises localhost, which leads every client, and every other broker, back to itself. */
public final class AdvertisedLoopback implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(view -> view.brokers().stream().flatMap(node ->
                Advertised.of(view, node).stream().filter(entry -> SpecialRange.isLoopback(entry.host()))
                        .map(entry -> finding(view, node, entry))));
    }

    /** On a cluster of one node it is a warning: clients on that very host do get through. */
    private static Finding finding(ClusterView view, Broker node, ListenerEntry entry) {
        Finding finding = Finding.of(KafkaCode.ADVERTISED_LOOPBACK, List.of(node.id()), entry.name(), entry.address())
                .with(view.nodes().size() > 1 ? Severity.ERROR : Severity.WARNING);
        return ClusterView.host(node).filter(host -> !SpecialRange.isLoopback(host))
                .flatMap(host -> Advertised.advertiseHost(view, node, entry.name(), host, KafkaCode.ADVERTISED_LOOPBACK))
                .map(finding::with).orElse(finding);
    }
}
