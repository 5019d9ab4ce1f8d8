package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Connection;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Clients of DMS leave {@code ssl.endpoint.identification.algorithm} empty, for its certificates bear no names of brokers (OTC).
 * Where the names in a certificate are stated, connections are judged by them.
 */
public final class DmsNamesVerified implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.CLIENT, ElementKind.CONNECTION);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().filter(view -> view.cluster().kind() == ClusterKind.DMS)
                .filter(DmsNamesVerified::leavesNamesUnsaid)
                .flatMap(view -> topology.all(Connection.class).stream()
                        .filter(each -> each.cluster().equals(view.cluster().id()))
                        .filter(each -> each.securityProtocol().filter(SecurityProtocol::usesTls).isPresent())
                        .flatMap(each -> topology.find(each.client()).stream()).distinct()
                        .filter(client -> client.verifiesHostnames().isOn(Toggle.ON)).map(client -> finding(client, view)));
    }

    private static boolean leavesNamesUnsaid(ClusterView view) {
        List<Listener> encrypted = view.brokers().stream().flatMap(node -> node.listeners().stream())
                .filter(listener -> listener.securityProtocol().usesTls()).toList();
        return encrypted.stream().anyMatch(listener -> listener.certificateNames().isEmpty());
    }

    private static Finding finding(Client client, ClusterView view) {
        return Finding.of(KafkaCode.DMS_NAMES_VERIFIED, List.of(client.id(), view.cluster().id()), client.id(),
                view.cluster().id()).with(new Fix(Detail.of("kafka.dms-names-verified.fix", client.id()),
                        List.of(new Change.Set(client.id(), "verifiesHostnames", Toggle.OFF))));
    }
}
