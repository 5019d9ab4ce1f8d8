package dev.portolan.rule.kafka;

import static dev.portolan.rule.kafka.Drawn.broker;
import static dev.portolan.rule.kafka.Drawn.cluster;
import static dev.portolan.rule.kafka.Drawn.listener;
import static dev.portolan.rule.kafka.Drawn.node;
import static dev.portolan.rule.kafka.Drawn.settings;
import static dev.portolan.rule.kafka.Drawn.topology;
import static dev.portolan.rule.kafka.Drawn.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Broker;
import dev.portolan.model.BrokerRole;
import dev.portolan.model.ClientAuth;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Listener;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ServerPropertiesTest {
    private static final List<BrokerRole> BOTH = List.of(BrokerRole.BROKER, BrokerRole.CONTROLLER);

    private static String file(Topology topology, Broker node) {
        return ServerProperties.of(topology, node).entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The plan of the seed document comes to the file of the seed document. */
    @Test
    void theSeedsPlanComesToTheSeedsFile() {
        Listener[] listeners = {listener("INTERNAL", 9092), listener("CONTROLLER", 29092),
            listener("EXTERNAL", 39092, "b1.unique_name.alicloud.plc.tidbcloud.com", 9093)};
        Broker first = node(1, BOTH, listeners);
        Topology topology = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1", """
                controller.listener.names=CONTROLLER
                controller.quorum.voters=1@10.0.1.11:29092,2@10.0.2.11:29092,3@10.0.3.11:29092
                inter.broker.listener.name=INTERNAL
                log.dirs=/var/kafka
                """), first, node(2, BOTH, listeners), node(3, BOTH, listeners));
        assertThat(file(topology, first)).isEqualTo("""
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@10.0.1.11:29092,2@10.0.2.11:29092,3@10.0.3.11:29092
                listeners=INTERNAL://0.0.0.0:9092,CONTROLLER://0.0.0.0:29092,EXTERNAL://0.0.0.0:39092
                advertised.listeners=INTERNAL://10.0.1.11:9092,EXTERNAL://b1.unique_name.alicloud.plc.tidbcloud.com:9093
                inter.broker.listener.name=INTERNAL
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT,EXTERNAL:PLAINTEXT
                log.dirs=/var/kafka
                """);
    }

    @Test
    void whatASketchLeavesUnsaidIsFilledInFromTheDrawing() {
        Broker broker = broker(4, listener("CLIENT", 9092, SecurityProtocol.SASL_SSL));
        Broker controller = node(9, List.of(BrokerRole.CONTROLLER), listener("QUORUM", 29092, SecurityProtocol.SSL));
        Broker scram = with(broker, "listeners", List.of(with(broker.listeners().getFirst(), "saslMechanisms",
                List.of("SCRAM-SHA-512"))));
        assertThat(file(topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "", ""), scram, controller), scram)).isEqualTo("""
                process.roles=broker
                node.id=4
                controller.quorum.voters=9@10.0.9.11:29092
                listeners=CLIENT://0.0.0.0:9092
                advertised.listeners=CLIENT://10.0.4.11:9092
                inter.broker.listener.name=CLIENT
                controller.listener.names=QUORUM
                listener.security.protocol.map=CLIENT:SASL_SSL,QUORUM:SSL
                sasl.enabled.mechanisms=SCRAM-SHA-512
                sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
                """);
    }

    @Test
    void nothingIsFilledInOnceSomethingIsSaid() {
        Broker broker = broker(4, listener("CLIENT", 9092));
        Topology topology = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "", "controller.listener.names=CONTROLLER"), broker);
        assertThat(ServerProperties.of(topology, broker)).doesNotContainKeys("inter.broker.listener.name",
                "controller.quorum.voters")
                .containsEntry("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    @Test
    void theNodesOwnSettingsWinOverItsClustersAndBothOverTheDrawing() {
        Broker broker = with(broker(1, listener("PLAINTEXT", 9092)), "settings", settings("listeners=PLAINTEXT://:9099\nx=node"));
        Topology topology = topology(cluster(ClusterKind.SELF_HOSTED_ZOOKEEPER, "3.7.1", "x=cluster\ny=cluster"), broker);
        assertThat(ServerProperties.of(topology, broker)).containsEntry("broker.id", "1").containsEntry("x", "node")
                .containsEntry("y", "cluster").containsEntry("listeners", "PLAINTEXT://:9099").doesNotContainKey("process.roles");
    }

    @Test
    void advertisesTheStatedHostElseTheBoundOneElseItsOwnElseNone() {
        Broker broker = broker(1, listener("A", 1, "{a}", 11), with(listener("B", 2), "bindHost", Optional.of("10.9.9.9")),
                with(listener("C", 3), "bindHost", Optional.of("::")), listener("D", 4));
        Topology topology = topology(cluster(ClusterKind.MSK, "", ""), broker);
        assertThat(ServerProperties.of(topology, broker))
                .containsEntry("advertised.listeners", "A://{a}:11,B://10.9.9.9:2,C://10.0.1.11:3,D://10.0.1.11:4")
                .containsEntry("listeners", "A://0.0.0.0:1,B://10.9.9.9:2,C://[::]:3,D://0.0.0.0:4");
        Broker six = with(broker(2, listener("A", 1)), "addresses", List.of(IpAddress.parse("2001:db8::1")));
        assertThat(ServerProperties.of(topology(cluster(ClusterKind.MSK, "", ""), six), six))
                .containsEntry("advertised.listeners", "A://[2001:db8::1]:1");
        Broker nowhere = with(broker(3, listener("A", 1)), "addresses", List.of());
        assertThat(ServerProperties.of(topology(cluster(ClusterKind.MSK, "", ""), nowhere), nowhere))
                .containsEntry("advertised.listeners", "A://:1");
    }

    @Test
    void listenersWithTheirOwnMechanismsAndCertificatesSaySo() {
        Listener scram = with(listener("IN", 1, SecurityProtocol.SASL_SSL), "saslMechanisms", List.of("SCRAM-SHA-512"));
        Listener both = with(listener("OUT", 2, SecurityProtocol.SASL_SSL), "saslMechanisms", List.of("SCRAM-SHA-512", "PLAIN"));
        Listener tls = with(listener("Tls", 3, SecurityProtocol.SSL), "clientAuth", ClientAuth.REQUIRED);
        Broker broker = broker(1, scram, both, tls);
        Map<String, String> properties = ServerProperties.of(topology(cluster(ClusterKind.DMS, "", ""), broker), broker);
        assertThat(properties).containsEntry("sasl.enabled.mechanisms", "SCRAM-SHA-512,PLAIN")
                .containsEntry("listener.name.in.sasl.enabled.mechanisms", "SCRAM-SHA-512")
                .doesNotContainKey("listener.name.out.sasl.enabled.mechanisms")
                .containsEntry("listener.name.tls.ssl.client.auth", "required");
    }

    /** A controller of its own knows the protocol of the brokers' listener, or Kafka would refuse to start it. */
    @Test
    void everyNodeKnowsTheProtocolOfTheInterBrokerListener() {
        Broker broker = broker(1, listener("INTERNAL", 9092, SecurityProtocol.SSL));
        Broker controller = node(9, List.of(BrokerRole.CONTROLLER), listener("CONTROLLER", 29092));
        Topology topology = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "4.3.1", """
                controller.listener.names=CONTROLLER
                controller.quorum.voters=9@10.0.9.11:29092
                inter.broker.listener.name=INTERNAL
                """), broker, controller);
        assertThat(ServerProperties.of(topology, controller))
                .containsEntry("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,INTERNAL:SSL")
                .doesNotContainKey("advertised.listeners");
        assertThat(Drawn.said(new NodeStart(), topology)).isEmpty();
    }
}
