package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code custom.advertised.listeners} of MSK names listeners for clients that the cluster has, and tells brokers apart
 * by {@code {broker_id}} in host or port.
 */
public final class MskAdvertised implements TopologyRule {
    static final String KEY = "custom.advertised.listeners";
    /** What MSK puts each broker's id in the place of. */
    static final String BROKER_ID = "{broker_id}";

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Msk.clusters(topology).filter(view -> view.cluster().settings().containsKey(KEY)).flatMap(MskAdvertised::findings);
    }

    private static Stream<Finding> findings(ClusterView view) {
        Set<String> active = Msk.listeners(view).map(place -> place.listener().name().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> entries = BrokerConfig.split(view.cluster().settings().get(KEY).trim());
        Stream<Finding> listeners = entries.stream().map(MskAdvertised::name).filter(name -> Msk.isInternal(name)
                || !active.isEmpty() && !active.contains(name.toUpperCase(Locale.ROOT)))
                .map(name -> Finding.of(KafkaCode.MSK_ADVERTISED_LISTENER, List.of(view.cluster().id()), name, KEY));
        Stream<Finding> same = entries.stream().filter(entry -> !entry.contains(BROKER_ID) && view.brokers().size() > 1)
                .map(entry -> Finding.of(KafkaCode.MSK_ADVERTISED_NOT_UNIQUE, List.of(view.cluster().id()), entry, BROKER_ID));
        return Stream.concat(listeners, same);
    }

    private static String name(String entry) {
        int end = entry.indexOf("://");
        return end < 0 ? entry : entry.substring(0, end);
    }
}
