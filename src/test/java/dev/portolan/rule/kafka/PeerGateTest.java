package dev.portolan.rule.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What security groups keep apart: {@link InterBrokerDenied} and {@link QuorumDenied}. */
class PeerGateTest {
    private static final Sketch NODES = nodes(Sketch.aws());
    private static final Sketch SHUT = grouped(NODES, "in 9092 10.0.4.0/24");

    private static Sketch nodes(Sketch sketch) {
        Sketch drawn = sketch.vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "az1")
                .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT);
        for (int i = 1; i <= 3; i++) {
            drawn = drawn.broker("demo-" + i, "s", "10.0.0.1" + i, "CLIENT PLAINTEXT 9092", "CONTROLLER PLAINTEXT 9099")
                    .with("demo-" + i, "roles", "broker, controller");
        }
        return drawn;
    }

    private static Sketch grouped(Sketch nodes, String... rules) {
        Sketch drawn = nodes.group("sg", "kafka", rules);
        for (int i = 1; i <= 3; i++) {
            drawn = drawn.groups("demo-" + i, "sg");
        }
        return drawn;
    }

    private static TreeMap<String, String> settings(String key, String value) {
        return new TreeMap<>(Map.of(key, value));
    }

    private static List<String> brokers(Sketch sketch) {
        return Findings.of(new InterBrokerDenied(), sketch);
    }

    private static List<String> quorum(Sketch sketch) {
        return Findings.of(new QuorumDenied(), sketch);
    }

    @Test
    void nodesThatNeverSayTheirGroupsAreTakenToReachEachOther() {
        assertThat(brokers(NODES)).isEmpty();
        assertThat(quorum(NODES)).isEmpty();
    }

    @Test
    void groupsThatAdmitTheClientsAloneKeepTheNodesApart() {
        assertThat(brokers(SHUT)).containsExactly("error security.inter-broker-denied sg demo-1 demo-2 demo-3");
        assertThat(quorum(SHUT)).containsExactly("error security.quorum-denied sg demo-1 demo-2 demo-3");
        assertThat(Findings.texts(new QuorumDenied(), SHUT)).containsExactly("The security groups sg keep demo-1, demo-2, demo-3 "
                + "from port 9099 of demo-1, demo-2, demo-3, by which controllers are dialled.");
        assertThat(Findings.fixes(new QuorumDenied(), SHUT)).containsExactly("Let in port 9099 from sg in sg");
    }

    @Test
    void aRuleForTheGroupOrTheBlockLetsThemThrough() {
        Sketch own = grouped(NODES, "in 9092-9099 sg");
        Sketch block = grouped(NODES, "in all 10.0.0.0/24");

        assertThat(brokers(own)).isEmpty();
        assertThat(quorum(own)).isEmpty();
        assertThat(brokers(block)).isEmpty();
        assertThat(quorum(block)).isEmpty();
    }

    @Test
    void whatMayNotBeSentIsAsLost() {
        Sketch mute = grouped(NODES, "in all 10.0.0.0/16", "out none");

        assertThat(brokers(mute)).hasSize(1);
        assertThat(Findings.fixes(new InterBrokerDenied(), mute)).containsExactly("Let sg send to port 9092 of sg");
    }

    @Test
    void onOneHostNoGroupIsPassed() {
        Sketch two = grouped(NODES, "in 9092 10.0.4.0/24").without("demo-3").with("demo-2", "addresses", "10.0.0.11");

        assertThat(brokers(two)).isEmpty();
        assertThat(quorum(two)).isEmpty();
    }

    @Test
    void anotherListenerMayBeTheBrokersOwn() {
        Sketch inner = grouped(NODES, "in 9094 sg", "in 9099 sg");
        for (int i = 1; i <= 3; i++) {
            inner = inner.add("demo-" + i, "listeners", "INTERNAL PLAINTEXT 9094");
        }

        assertThat(brokers(inner)).as("nothing says which").isEmpty();
        assertThat(brokers(inner.with("demo", "settings", settings("inter.broker.listener.name", "CLIENT")))).hasSize(1);
        assertThat(brokers(inner.with("demo", "settings", settings("inter.broker.listener.name", "INTERNAL")))).isEmpty();
    }

    @Test
    void membersOfAnAlibabaGroupMayReachEachOther() {
        assertThat(brokers(grouped(nodes(Sketch.alibaba()), "in 9092 10.0.4.0/24"))).isEmpty();
    }

    @Test
    void aManagedClusterIsTheProvidersCare() {
        assertThat(brokers(SHUT.with("demo", "kind", "msk"))).isEmpty();
        assertThat(quorum(SHUT.with("demo", "kind", "msk"))).isEmpty();
    }
}
