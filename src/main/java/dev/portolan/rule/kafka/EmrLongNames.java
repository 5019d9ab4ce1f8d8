package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Before EMR 3.11 brokers advertise their long names to clients outside when {@code listeners.address.principal} is HOST (S0);
 * clients inside need that only where something else is stated.
 */
public final class EmrLongNames implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.PUBLIC_ADDRESS);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Emr.clusters(topology, Emr.Era.OLD)
                .filter(view -> Emr.setting(view, Emr.PRINCIPAL).map(stated -> !stated.equals("HOST"))
                        .orElseGet(() -> !Emr.publicAddresses(topology, view).isEmpty()))
                .flatMap(view -> names(view).isEmpty() ? Stream.empty() : Stream.of(finding(view)));
    }

    private static List<String> names(ClusterView view) {
        return view.brokers().stream().flatMap(node -> node.listeners().stream()).map(Listener::advertisedHost)
                .flatMap(host -> host.stream()).filter(host -> !host.isEmpty() && IpAddress.tryParse(host).isEmpty())
                .distinct().toList();
    }

    private static Finding finding(ClusterView view) {
        SortedMap<String, String> settings = new TreeMap<>(view.cluster().settings());
        settings.put(Emr.PRINCIPAL, "HOST");
        return Finding.of(KafkaCode.EMR_PRINCIPAL_NOT_HOST, List.of(view.cluster().id()), view.cluster().id(), Emr.PRINCIPAL)
                .with(new Fix(Detail.of("kafka.emr-principal-not-host.fix", Emr.PRINCIPAL, "HOST"),
                        List.of(new Change.Set(view.cluster().id(), "settings", settings))));
    }
}
