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

/**
 * B-07: an advertised host that is stated and empty becomes whatever name the machine believes to have. A host that
 * is merely not drawn yet is no finding.
 */
public final class AdvertisedHostEmpty implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(view -> view.brokers().stream().flatMap(node ->
                Advertised.of(view, node).stream().filter(entry -> entry.host().isEmpty() && isStated(view, node, entry))
                        .map(entry -> finding(view, node, entry))));
    }

    private static boolean isStated(ClusterView view, Broker node, ListenerEntry entry) {
        boolean bySetting = view.stated(node, BrokerSetting.ADVERTISED_LISTENERS).isPresent()
                || view.stated(node, BrokerSetting.LISTENERS).isPresent();
        return bySetting || node.listeners().stream().filter(each -> each.name().equalsIgnoreCase(entry.name()))
                .anyMatch(each -> each.advertisedHost().isPresent());
    }

    private static Finding finding(ClusterView view, Broker node, ListenerEntry entry) {
        Finding finding = Finding.of(KafkaCode.ADVERTISED_HOST_EMPTY, List.of(node.id()), entry.name());
        return ClusterView.host(node)
                .flatMap(host -> Advertised.advertiseHost(view, node, entry.name(), host, KafkaCode.ADVERTISED_HOST_EMPTY))
                .map(finding::with).orElse(finding);
    }
}
