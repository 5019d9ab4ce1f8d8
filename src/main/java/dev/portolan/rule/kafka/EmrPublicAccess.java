package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.Connection;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** From EMR 3.11 on, brokers answer on their public addresses only when {@code kafka.public-access.enable} is true (S0). */
public final class EmrPublicAccess implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.PUBLIC_ADDRESS, ElementKind.CONNECTION);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Emr.clusters(topology, Emr.Era.NEW)
                .filter(view -> Emr.setting(view, Emr.PUBLIC_ACCESS).filter("true"::equalsIgnoreCase).isEmpty())
                .filter(view -> isDialled(topology, view)).map(EmrPublicAccess::finding);
    }

    private static boolean isDialled(Topology topology, ClusterView view) {
        Set<IpAddress> outside = Emr.publicAddresses(topology, view);
        return topology.all(Connection.class).stream().filter(each -> each.cluster().equals(view.cluster().id()))
                .flatMap(each -> each.bootstrapServers().stream())
                .anyMatch(server -> IpAddress.tryParse(server.host()).filter(outside::contains).isPresent());
    }

    private static Finding finding(ClusterView view) {
        Optional<String> stated = Emr.setting(view, Emr.PUBLIC_ACCESS);
        SortedMap<String, String> settings = new TreeMap<>(view.cluster().settings());
        settings.put(Emr.PUBLIC_ACCESS, "true");
        return Finding.of(KafkaCode.EMR_PUBLIC_ACCESS_OFF, List.of(view.cluster().id()), view.cluster().id(), Emr.PUBLIC_ACCESS)
                .with(stated.isPresent() ? Severity.ERROR : Severity.WARNING)
                .with(new Fix(Detail.of("kafka.emr-public-access-off.fix", Emr.PUBLIC_ACCESS, "true"),
                        List.of(new Change.Set(view.cluster().id(), "settings", settings))));
    }
}
