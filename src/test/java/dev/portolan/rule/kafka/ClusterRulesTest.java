package dev.portolan.rule.kafka;

import static dev.portolan.rule.kafka.Drawn.broker;
import static dev.portolan.rule.kafka.Drawn.cluster;
import static dev.portolan.rule.kafka.Drawn.findings;
import static dev.portolan.rule.kafka.Drawn.listener;
import static dev.portolan.rule.kafka.Drawn.node;
import static dev.portolan.rule.kafka.Drawn.repaired;
import static dev.portolan.rule.kafka.Drawn.said;
import static dev.portolan.rule.kafka.Drawn.settings;
import static dev.portolan.rule.kafka.Drawn.topology;
import static dev.portolan.rule.kafka.Drawn.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Broker;
import dev.portolan.model.BrokerRole;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold among the nodes of a cluster. */
class ClusterRulesTest {
    private static final String VOTERS = "controller.listener.names=CONTROLLER\ncontroller.quorum.voters=";

    private static List<Broker> controllers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> node(id, List.of(BrokerRole.CONTROLLER), listener("CONTROLLER", 29092))).toList();
    }

    private static Topology quorum(int controllers, String voters) {
        return topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1", VOTERS + voters), controllers(controllers));
    }

    @Test
    void aVoterIsAtAnAddressOfTheControllerWithItsId() {
        Topology before = quorum(3, "1@10.0.1.11:29092,2@10.0.9.9:29092,3@10.0.3.11:29093");
        assertThat(said(new VoterAddresses(), before)).containsExactly(
                "kafka.voter-unknown-host cluster: The voter 2 is said to be at 10.0.9.9, which is no controller of the cluster "
                        + "with that id.",
                "kafka.voter-wrong-port cluster: The voter 3 is said to listen on port 29093; it listens on 29092.");
        Topology after = repaired(new VoterAddresses(), before);
        assertThat(said(new VoterAddresses(), after)).isEmpty();
        assertThat(after.get(Drawn.CLUSTER).settings()).containsEntry("controller.quorum.voters",
                "1@10.0.1.11:29092,2@10.0.2.11:29092,3@10.0.3.11:29092");
    }

    @Test
    void aVoterThatNoControllerIsIsUnknown() {
        assertThat(said(new VoterAddresses(), quorum(1, "1@10.0.1.11:29092,4@10.0.4.11:29092"))).hasSize(1);
        assertThat(said(new VoterAddresses(), topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1",
                VOTERS + "1@10.0.1.11:29092"), broker(7)))).as("controllers that are not drawn").isEmpty();
    }

    @Test
    void aNameThatTheControllerDoesNotHaveMayBeKnownElsewhere() {
        Broker named = with(controllers(1).getFirst(), "names", List.of("c1.example"));
        Topology topology = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1", VOTERS + "1@other.example:29092"), named);
        assertThat(findings(new VoterAddresses(), topology)).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        assertThat(said(new VoterAddresses(), quorum(1, "1@other.example:29092"))).isEmpty();
    }

    @Test
    void noIdVotesTwice() {
        Topology before = quorum(3, "1@10.0.1.11:29092,2@10.0.2.11:29092,2@10.0.3.11:29092");
        assertThat(said(new VoterDuplicates(), before)).containsExactly("kafka.voter-duplicate cluster: The id 2 is twice among "
                + "the voters; Kafka keeps one of the entries and does not say which.");
        assertThat(said(new VoterDuplicates(), repaired(new VoterDuplicates(), before))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,false", "3,true", "4,false", "5,true"})
    void theNumberOfVotersIsOdd(int count, boolean fine) {
        String voters = String.join(",", IntStream.rangeClosed(1, count).mapToObj(id -> id + "@10.0." + id + ".11:1").toList());
        assertThat(said(new VotersEven(), quorum(0, voters)).isEmpty()).isEqualTo(fine);
        assertThat(said(new VotersEven(), topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "", ""), controllers(count))).isEmpty())
                .isEqualTo(fine);
    }

    @Test
    void saysHowManyVotersMayBeLost() {
        assertThat(said(new VotersEven(), quorum(4, "1@a:1,2@b:1,3@c:1,4@d:1"))).containsExactly(
                "kafka.voters-even cluster: There are 4 voters; they survive the loss of 1, as one voter fewer would.");
        assertThat(said(new VotersEven(), topology(cluster(ClusterKind.MSK, "", ""), broker(1)))).isEmpty();
        assertThat(said(new VotersEven(), quorum(3, "1@a:1,2@b:1,three@c:1"))).as("one cannot be read").isEmpty();
    }

    @Test
    void noTwoNodesHaveOneId() {
        Topology before = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "", ""), broker(1), with(broker(2), "nodeId", 1),
                broker(3));
        assertThat(said(new NodeIdDuplicate(), before)).containsExactly(
                "kafka.node-id-duplicate broker2: The id 1 is also that of broker1; "
                        + "the second node is not let into the cluster.");
        assertThat(repaired(new NodeIdDuplicate(), before).get(Id.<Broker>of("broker2")).nodeId()).isEqualTo(2);
    }

    @Test
    void settingsDoNotContradictTheDrawing() {
        Broker broker = broker(1, listener("INTERNAL", 9092, "b1.example", 9092));
        Topology before = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1",
                "listener.security.protocol.map=INTERNAL:PLAINTEXT,SSL:SSL,CONTROLLER:SSL"),
                with(broker, "settings", settings("listeners=INTERNAL://:9092\nnode.id=1\nprocess.roles=broker,controller\n"
                        + "advertised.listeners=INTERNAL://b2.example:9092")));
        assertThat(said(new SettingShadows(), before)).containsExactly(
                "kafka.setting-shadows broker1: process.roles is set to \"broker,controller\", but drawn as \"broker\": "
                        + "connections are judged by the drawing, and the node runs by the setting.",
                "kafka.setting-shadows broker1: advertised.listeners is set to \"INTERNAL://b2.example:9092\", but drawn as "
                        + "\"INTERNAL://b1.example:9092\": connections are judged by the drawing, "
                        + "and the node runs by the setting.");
        assertThat(said(new SettingShadows(), repaired(new SettingShadows(), before))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sasl.enabled.mechanisms=PLAIN|sasl.enabled.mechanisms is set to \"PLAIN\", but not drawn on CLIENT",
        "listener.name.client.sasl.enabled.mechanisms=SCRAM-SHA-512|listener.name.client.sasl.enabled.mechanisms is set to "
                + "\"SCRAM-SHA-512\", but not drawn on CLIENT",
        "ssl.client.auth=required|ssl.client.auth is set to \"required\", but not drawn on CLIENT",
        "ssl.client.auth=requested|"})
    void whatOnlySettingsSayOfAuthenticationIsToBeDrawn(String setting, String said) {
        Topology before = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.7.1", setting),
                broker(1, listener("CLIENT", 9092, SecurityProtocol.SASL_SSL)));

        assertThat(said(new SettingShadows(), before))
                .isEqualTo(said == null ? List.of() : List.of("kafka.setting-shadows broker1: "
                + said + ": connections are judged by the drawing, and the node runs by the setting."));
        assertThat(said(new SettingShadows(), repaired(new SettingShadows(), before))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4.0.0,true", "4.3.1,true", "4,true", "v4.1,true", "3.9.2,false", "3,false", "'',false"})
    void zooKeeperEndedWithThreeNine(String version, boolean gone) {
        Topology topology = topology(cluster(ClusterKind.SELF_HOSTED_ZOOKEEPER, version, "x=y"), broker(1, listener("A", 1)));
        assertThat(findings(new ZooKeeperRemoved(), topology)).extracting(finding -> finding.code())
                .isEqualTo(gone ? List.of(KafkaCode.ZOOKEEPER_REMOVED) : List.of());
        assertThat(gone && !said(new NodeStart(), topology).isEmpty()).as("said once").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2.7.2,true", "2.8.0,false", "v2.8,false", "3.7.1,false", "'',false"})
    void kraftBeganWithTwoEight(String version, boolean early) {
        Topology topology = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, version, ""), broker(1, listener("A", 1)));
        assertThat(findings(new KRaftTooEarly(), topology)).hasSize(early ? 1 : 0);
        assertThat(early && !said(new NodeStart(), topology).isEmpty()).as("said once").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3.x,true", "4,true", "latest,true", "3.7,false", "v3.7.1,false", "3.7.x.kraft,false", "'',false"})
    void aVersionIsReadOrSaidToBeUnreadable(String version, boolean unreadable) {
        Topology topology = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, version, ""), broker(1, listener("A", 1)));
        assertThat(said(new VersionForm(), topology)).isEqualTo(!unreadable ? List.of() : List.of(
                "kafka.version-unreadable cluster: \"" + version + "\" of cluster is no version such as 3.9.1, "
                        + "so nothing that depends on it is checked."));
    }

    @Test
    void noVotersAreProposedThatKafkaWouldRefuse() {
        Topology before = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT,
                "3.7.1", VOTERS + "1@10.0.1.11:29092,9@10.0.9.11:29092"),
                List.of(controllers(1).getFirst(), with(controllers(2).getLast(), "nodeId", -5)));
        assertThat(findings(new VoterAddresses(), before)).isNotEmpty().allMatch(finding -> finding.fix().isEmpty());
    }

    @Test
    void ofSeveralControllersListenersABrokerDialsTheFirst() {
        Topology topology = topology(cluster(ClusterKind.SELF_HOSTED_KRAFT, "3.9.2", "controller.listener.names=FAST,SAFE"),
                broker(4), controllers(1));
        assertThat(said(new ControllerNamesSeveral(), topology)).containsExactly("kafka.controller-names-several broker4: Of the "
                + "controllers' listeners FAST, SAFE a node that is only a broker dials the first, FAST.");
    }
}
