package dev.portolan.edit.link;

import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.AliasTarget;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Connection;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.IdlePoint;
import dev.portolan.provider.KafkaFacts;
import dev.portolan.provider.ProviderFacts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New connections, and what clients need for them. */
final class Connections {
    private Connections() {
    }

    static boolean exists(Topology topology, Id<?> client, Id<Cluster> cluster) {
        return topology.all(Connection.class).stream().anyMatch(c -> c.client().equals(client) && c.cluster().equals(cluster));
    }

    /** @param door what it leads through, where the client is to drop silent connections first */
    static Id<Connection> add(Draft draft, Client client, Id<Cluster> cluster, List<HostPort> bootstrap,
                              Optional<AliasTarget> door) {
        HostsFile.fill(draft, client, cluster);
        door.ifPresent(passed -> dropFirst(draft, client, passed));
        if (leavesNamesAlone(draft.topology(), cluster, bootstrap)) {
            draft.set(client.id(), "verifiesHostnames", Toggle.OFF);
        }
        return draft.add(Connection.class, client.id() + "-to-" + cluster,
                Map.of("client", client.id(), "cluster", cluster, "bootstrapServers", bootstrap)).id();
    }

    /** Clients of DMS do not compare the certificate's names, which are not those of brokers, where it has TLS. */
    private static boolean leavesNamesAlone(Topology topology, Id<Cluster> cluster, List<HostPort> bootstrap) {
        return topology.get(cluster).kind() == ClusterKind.DMS && Kafka.brokers(topology, cluster).stream()
                .flatMap(broker -> Kafka.forClients(topology, broker).stream())
                .filter(each -> each.securityProtocol().usesTls() && each.certificateNames().isEmpty())
                .anyMatch(each -> bootstrap.isEmpty() ? Kafka.brokers(topology, cluster).stream()
                        .allMatch(broker -> Kafka.forClients(topology, broker).getFirst().isNamed(each.name()))
                        : bootstrap.stream().anyMatch(entry -> entry.port().equals(each.dialledPort())));
    }

    /** A balancer that forgets silent connections earlier than the client does would make its next request fail. */
    private static void dropFirst(Draft draft, Client client, AliasTarget door) {
        Duration patience = client.connectionsMaxIdleMs().map(Duration::ofMillis)
                .orElseGet(() -> KafkaFacts.clientIdle().value());
        Optional<Duration> forgotten = Where.network(draft.topology(), door)
                .flatMap(network -> ProviderFacts.of(network.provider()).idleTimeout(IdlePoint.BALANCER_TCP)).map(Fact::value);
        if (client.connectionsMaxIdleMs().isEmpty() && forgotten.filter(idle -> idle.compareTo(patience) <= 0).isPresent()) {
            int advised = (int) KafkaFacts.clientIdleBehindBalancer().value().toMillis();
            draft.set(client.id(), "connectionsMaxIdleMs", Optional.of(advised));
        }
    }
}
