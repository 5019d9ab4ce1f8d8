package dev.portolan.rule.kafka;

import static dev.portolan.rule.kafka.Drawn.broker;
import static dev.portolan.rule.kafka.Drawn.cluster;
import static dev.portolan.rule.kafka.Drawn.listener;
import static dev.portolan.rule.kafka.Drawn.node;
import static dev.portolan.rule.kafka.Drawn.repaired;
import static dev.portolan.rule.kafka.Drawn.said;
import static dev.portolan.rule.kafka.Drawn.settings;
import static dev.portolan.rule.kafka.Drawn.topology;
import static dev.portolan.rule.kafka.Drawn.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Broker;
import dev.portolan.model.BrokerRole;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeStartTest {
    private static final NodeStart RULE = new NodeStart();
    private static final List<BrokerRole> BOTH = List.of(BrokerRole.BROKER, BrokerRole.CONTROLLER);
    private static final String QUORUM = """
            controller.listener.names=CONTROLLER
            controller.quorum.voters=1@10.0.1.11:29092
            inter.broker.listener.name=INTERNAL
            """;

    private static Topology kraft(String version, String settings) {
        return topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, version, settings),
                node(1, BOTH, listener("INTERNAL", 9092), listener("CONTROLLER", 29092), listener("EXTERNAL", 39092)),
                broker(2, listener("INTERNAL", 9092), listener("EXTERNAL", 39092)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.7.1", "3.9.2", "4.3.1", "", "unknown"})
    void aSoundClusterIsNotBlamed(String version) {
        assertThat(said(RULE, kraft(version, QUORUM))).isEmpty();
        assertThat(said(RULE, kraft(version, ""))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ClusterKind.class)
    void aSketchIsNotBlamedForWhatOnlySettingsSay(ClusterKind kind) {
        assertThat(said(RULE, topology(cluster(kind, "", ""), broker(1, listener("CLIENT", 9092, SecurityProtocol.SASL_SSL)),
                broker(2)))).isEmpty();
    }

    @Test
    void saysWhatIsWrongOfWhichNode() {
        assertThat(said(RULE, kraft("3.7.1", "controller.listener.names=CONTROLLER\ncontroller.quorum.voters=2@10.0.1.11:29092")))
                .containsExactly(
                        "kafka.inter-broker-fallback cluster: No inter-broker listener is named, so Kafka looks for one called "
                                + "PLAINTEXT, and none of the advertised is: INTERNAL, EXTERNAL.",
                        "kafka.controller-not-voter broker1: The node is a controller, but its id 1 is not among "
                                + "controller.quorum.voters.",
                        "kafka.broker-is-voter broker2: The node is only a broker, but its id 2 is among "
                                + "controller.quorum.voters.");
    }

    /** Each setting is wrong by itself in the release; once what is offered is applied, every node starts. */
    @ParameterizedTest
    @ValueSource(strings = {
        "3.7.1|controller.quorum.voters=2@10.0.1.11:29092",
        "3.7.1|controller.quorum.voters=one@10.0.1.11:29092",
        "3.7.1|controller.quorum.voters=1@0.0.0.0:29092",
        "4.3.1|controller.quorum.voters=1@{broker1-ip}:29092",
        "3.7.1|controller.listener.names=controller",
        "3.7.1|inter.broker.listener.name=REPLICATION",
        "3.7.1|inter.broker.listener.name=CONTROLLER",
        "3.7.1|security.inter.broker.protocol=PLAINTEXT",
        "3.7.1|control.plane.listener.name=INTERNAL",
        "4.3.1|controller.quorum.auto.join.enable=true",
        "3.7.1|connections.max.idle.ms=50\nconnection.failed.authentication.delay.ms=700000",
        "3.7.1|listener.security.protocol.map=INTERNAL:PLAINTEXT,EXTERNAL:PLAINTEXT",
        "3.7.1|listener.security.protocol.map=INTERNAL:PLAINTEXT,EXTERNAL:TLS,CONTROLLER:PLAINTEXT",
        "3.7.1|listener.security.protocol.map=INTERNAL",
        "3.7.1|broker.id=7",
        "3.7.1|process.roles=observer",
        "4.3.1|process.roles=",
        "3.7.1|advertised.listeners=INTERNAL://0.0.0.0:9092",
        "3.7.1|advertised.listeners=INTERNAL://{ip}:9092",
        "3.7.1|advertised.listeners=INTERNAL://h:9092,OTHER://h:9093",
        "3.7.1|advertised.listeners=INTERNAL://h:9092,CONTROLLER://h:29092",
        "4.3.1|listeners=INTERNAL://h:9092,,EXTERNAL://h:9093",
        "3.7.1|listeners=INTERNAL://h:9092,INTERNAL://h:9093",
        "3.9.2|controller.quorum.bootstrap.servers=10.0.1.11",
        "3.7.1|inter.broker.protocol.version=2.8"})
    void whatIsOfferedHelps(String row) {
        String version = row.substring(0, row.indexOf('|'));
        String wrong = row.substring(row.indexOf('|') + 1);
        String key = wrong.substring(0, wrong.indexOf('='));
        String others = QUORUM.lines().filter(line -> !line.startsWith(key + "=")).reduce("", (a, b) -> a + b + "\n");
        Topology before = kraft(version, others + wrong);
        assertThat(said(RULE, before)).isNotEmpty();
        assertThat(said(RULE, repaired(RULE, before))).isEmpty();
    }

    @Test
    void theQuorumIsNamedAsDrawn() {
        Topology after = repaired(RULE, kraft("3.7.1", "inter.broker.listener.name=INTERNAL"));
        assertThat(after.get(Drawn.CLUSTER).settings()).containsEntry("controller.quorum.voters", "1@10.0.1.11:29092")
                .containsEntry("controller.listener.names", "CONTROLLER");
        assertThat(said(RULE, after)).isEmpty();
    }

    @Test
    void aWildcardDrawnAsAdvertisedHostIsReplacedByTheNodesAddress() {
        Broker broker = node(1, BOTH, listener("INTERNAL", 9092, "0.0.0.0", 9092), listener("CONTROLLER", 29092));
        Topology before = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1", QUORUM), broker);
        assertThat(said(RULE, before)).containsExactly(
                "kafka.advertised-wildcard broker1: INTERNAL advertises 0.0.0.0, which leads nowhere.");
        assertThat(ServerProperties.of(repaired(RULE, before), repaired(RULE, before).get(broker.id())))
                .containsEntry("advertised.listeners", "INTERNAL://10.0.1.11:9092");
    }

    @Test
    void brokersThatSpeakSaslUseAMechanismTheyOffer() {
        Broker broker = node(1, BOTH, with(listener("INTERNAL", 9092, SecurityProtocol.SASL_PLAINTEXT), "saslMechanisms",
                List.of("SCRAM-SHA-512")), listener("CONTROLLER", 29092));
        Topology before = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1", QUORUM), broker);
        assertThat(said(RULE, before)).containsExactly("kafka.inter-broker-mechanism broker1: Brokers authenticate to each other "
                + "with GSSAPI, which their listener INTERNAL does not offer; it offers SCRAM-SHA-512.");
        assertThat(said(RULE, repaired(RULE, before))).isEmpty();
    }

    /** Without a version only what every release refuses counts: a controller that advertises is fine from 3.9. */
    @Test
    void withoutAVersionNothingIsSaidThatSomeReleaseAllows() {
        Topology advertising = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "", QUORUM), with(node(1, BOTH,
                listener("INTERNAL", 9092), listener("CONTROLLER", 29092)), "settings",
                settings("advertised.listeners=INTERNAL://10.0.1.11:9092,CONTROLLER://10.0.1.11:29092")));
        assertThat(said(RULE, advertising)).isEmpty();
        assertThat(said(RULE, released(advertising, "3.7.1"))).hasSize(1);
    }

    private static Topology released(Topology topology, String version) {
        return topology.with(with(topology.get(Drawn.CLUSTER), "version", Optional.of(version)));
    }

    @Test
    void ofAManagedClusterOnlyTheDrawnListenersCount() {
        Topology msk = topology(cluster(ClusterKind.MSK, "3.6.0", "auto.create.topics.enable=true\nlisteners=x"),
                broker(1, listener("CLIENT", 9092), listener("CLIENT_SECURE", 9092, SecurityProtocol.SSL)));
        assertThat(said(RULE, topology(cluster(ClusterKind.MSK, "3.6.0", "inter.broker.listener.name=REPLICATION"),
                broker(1, listener("CLIENT_IAM", 9098, SecurityProtocol.SASL_SSL))))).isEmpty();
        assertThat(said(RULE, topology(cluster(ClusterKind.MSK, "", ""), msk.all(Broker.class)))).singleElement().asString()
                .startsWith("kafka.listener-port-duplicate broker1: Port 9092 is used by several listeners: "
                        + "CLIENT, CLIENT_SECURE.");
    }

    @Test
    void zooKeeperNodesAreHeldToZooKeepersRules() {
        Topology before = topology(cluster(ClusterKind.SELF_HOSTED_ZOOKEEPER, "3.7.1",
                "controller.listener.names=CONTROLLER\ninter.broker.listener.name=INTERNAL"), with(broker(1, listener("INTERNAL",
                        9092)), "nodeId", 1001));
        assertThat(said(RULE, before)).containsExactly(
                "kafka.zookeeper-connect-missing broker1: Nothing says where ZooKeeper is: zookeeper.connect is not set.",
                "kafka.broker-id-range broker1: broker.id=1001 is out of range; ids above 1000 are left to generated ones.",
                "kafka.zookeeper-controller-names broker1: controller.listener.names is set on a node that runs with ZooKeeper "
                        + "and does not migrate.");
    }

    @Test
    void aLineOfTheClustersSettingsIsSaidOnce() {
        Topology before = kraft("3.7.1", QUORUM + "connections.max.idle.ms=x");

        assertThat(Drawn.findings(RULE, before)).singleElement().satisfies(finding -> {
            assertThat(finding.elements()).extracting(Id::value).containsExactly("cluster", "broker1", "broker2");
            assertThat(finding.fix()).isPresent();
        });
        assertThat(said(RULE, repaired(RULE, before))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.7.1", "3.9.2"})
    void aControllersListenerThatIsDrawnAsAdvertisedIsRefusedBeforeThreeNine(String version) {
        Topology before = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, version, QUORUM),
                node(1, BOTH, listener("INTERNAL", 9092), listener("CONTROLLER", 29092, "10.0.1.11", 29092)));

        assertThat(said(RULE, before)).isEqualTo(version.equals("3.9.2") ? List.of() : List.of("kafka.controller-advertised "
                + "broker1: The controllers' listener CONTROLLER is advertised, which Kafka 3.7.1 refuses on a broker."));
        assertThat(said(RULE, repaired(RULE, before))).isEmpty();
    }
}
