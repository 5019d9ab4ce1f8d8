package dev.portolan.scenario;

import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.analysis.Analysis;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Texts;
import dev.portolan.finding.TlsCode;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Change;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Topology;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered as a repair of a handshake: it gets the client through, and asks nothing dangerous of anyone. */
class OfferedTest {
    private static final Sketch PLAIN_AND_TLS = both(Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(threeBrokers("demo", "kafka", "CLIENT PLAINTEXT 9092")).subnet("kafka-app", "10.0.9.0/24", "az1")
            .client("app", "kafka-app", "10.0.9.5"));

    private static Sketch both(Sketch sketch) {
        return sketch.add("demo-1", "listeners", "SECURE SSL 9094 as b-1.demo.example:9094")
                .add("demo-2", "listeners", "SECURE SSL 9094 as b-2.demo.example:9094")
                .add("demo-3", "listeners", "SECURE SSL 9094 as b-3.demo.example:9094");
    }

    private static Sketch speaks(Sketch sketch, String protocol) {
        return sketch.with("app-to-demo", "securityProtocol", protocol);
    }

    static Stream<Offer> offers() {
        Sketch dialling = speaks(PLAIN_AND_TLS.connect("app", "demo", "b-1.demo.example:9092", "b-2.demo.example:9092"),
                "SSL");
        Sketch alone = PLAIN_AND_TLS.with("demo", "kind", ClusterKind.SELF_HOSTED_KRAFT).connect("app", "demo",
                "b-1.demo.example:9092");
        Sketch managed = dialling.add("demo-1", "listeners", "REPLICATION_SECURE SSL 9095");
        return Stream.of(
                new Offer("an SSL client at the PLAINTEXT port dials the other port", dialling,
                        "Dial port 9094 in app-to-demo"),
                new Offer("and no more, though only the other port is open",
                        dialling.group("sg", "kafka", "in 9094 10.0.0.0/16").groups("demo-1", "sg").groups("demo-2", "sg")
                                .groups("demo-3", "sg"), "Dial port 9094 in app-to-demo"),
                new Offer("a listener bound to the loopback address binds all", alone
                        .with("demo-1", "listeners[CLIENT].bindHost", "127.0.0.1"), "Let CLIENT of demo-1 bind all addresses"),
                new Offer("a broker that advertises the address of all addresses advertises its name", alone
                        .with("demo-1", "listeners[CLIENT].advertisedHost", "0.0.0.0"),
                        "Let demo-1 advertise b-1.demo.example on CLIENT"),
                new Offer("a port nothing listens on is replaced by that of the client's listener",
                        speaks(alone.with("app-to-demo", "bootstrapServers", "b-1.demo.example:9999"), "SSL"),
                        "Dial port 9094 of demo-1"),
                new Offer("a client at a port for controllers dials a client's",
                        alone.with("demo-1", "roles", "broker, controller")
                                .add("demo-1", "listeners", "CONTROLLER PLAINTEXT 9093")
                                .with("app-to-demo", "bootstrapServers", "b-1.demo.example:9093")
                                .with("app-to-demo", "securityProtocol", "PLAINTEXT"), "Dial port 9092 in app-to-demo"),
                new Offer("a client of Amazon MSK at the port of the replication dials a client's",
                        managed.with("app-to-demo", "bootstrapServers", "b-1.demo.example:9095"),
                        "Dial port 9094 in app-to-demo"));
    }

    record Offer(String sentence, Sketch sketch, String label) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offers")
    void isTheOneRepairAndWorks(Offer offer) {
        Topology topology = offer.sketch().topology();
        ConnectionReport report = Analysis.of(topology).getFirst();
        assertThat(report.verdict()).isNotEqualTo(Verdict.REACHABLE);
        assertThat(report.blockers()).allSatisfy(blocker -> assertThat(label(blocker)).isEqualTo(offer.label()));
        Topology repaired = topology;
        for (Blocker blocker : report.blockers()) {
            repaired = blocker.fix().orElseThrow().applyTo(repaired);
        }
        assertThat(Analysis.of(repaired).getFirst().verdict()).isEqualTo(Verdict.REACHABLE);
    }

    private static String label(Blocker blocker) {
        return blocker.fix().map(fix -> Texts.of(fix.label())).orElse("");
    }

    @Test
    void noCertificateTakesTheNameOfAnotherBroker() {
        Sketch swapped = PLAIN_AND_TLS.with("demo", "kind", ClusterKind.EMR).connect("app", "demo", "b-1.demo.example:9094")
                .with("demo-1", "listeners[SECURE].certificateNames", "b-1.demo.example")
                .with("demo-2", "listeners[SECURE].certificateNames", "b-2.demo.example")
                .hosts("app", "10.0.1.11 b-1.demo.example").hosts("app", "10.0.0.11 b-2.demo.example");
        assertThat(Analysis.of(speaks(swapped, "SSL").topology()).getFirst().blockers())
                .anyMatch(b -> b.code() == TlsCode.NAME_MISMATCH && b.fix().isEmpty())
                .noneMatch(b -> b.code() == TlsCode.NAME_MISMATCH && b.fix().isPresent());
    }

    @Test
    void noClientOfAmazonMskIsSentToTheReplicationListeners() {
        Sketch lonely = both(Sketch.aws().vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9092"))
                .then(singleBalancer("demo", "kafka"))).add("demo-1", "listeners", "REPLICATION SSL 9095")
                .add("demo-2", "listeners", "REPLICATION SSL 9095").add("demo-3", "listeners", "REPLICATION SSL 9095")
                .vpc("lonely", "10.9.0.0/16").client("app", "lonely", "10.9.0.5").connect("app", "demo", "b-1.demo.example:9092");
        assertThat(changes(lonely)).isNotEmpty().noneMatch(change -> change.toString().contains("9095"));
    }

    @Test
    void aTargetGroupThatLeadsToPlaintextIsMendedAndNotTheClient() {
        Sketch behind = both(Sketch.aws().vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT PLAINTEXT 9092"))
                .subnet("kafka-app", "10.0.9.0/24", "az1").client("app", "kafka-app", "10.0.9.5"))
                .balancer("nlb", "kafka", "kafka-a 10.0.0.21").with("nlb", "crossZone", "on")
                .with("nlb", "dnsName", "nlb.example")
                .forward("nlb", 9094, "demo-1:9092", "demo-2:9092", "demo-3:9092").connect("app", "demo", "nlb.example:9094");
        Topology topology = speaks(behind, "SSL").topology();
        ConnectionReport report = Analysis.of(topology).getFirst();
        assertThat(report.blockers()).extracting(OfferedTest::label).containsOnly("Send nlb-9094 to SECURE");
        Topology repaired = report.blockers().getFirst().fix().orElseThrow().applyTo(topology);
        assertThat(Analysis.of(repaired).getFirst().verdict()).isEqualTo(Verdict.REACHABLE);
    }

    @Test
    void noClientOnTheInternetIsToldToSpeakPlaintext() {
        Sketch drawn = Sketch.aws().vpc("kafka", "10.0.0.0/16").gateway("igw", "kafka")
                .then(threeBrokers("demo", "kafka", "CLIENT PLAINTEXT 9092")).with("demo", "kind", ClusterKind.EMR)
                .internet("net").client("app", "net", "203.0.113.7").connect("app", "demo", "198.51.100.11:9092");
        for (int i = 1; i <= 3; i++) {
            drawn = drawn.eip("eip-" + i, "198.51.100.1" + i, "demo-" + i)
                    .with("demo-" + i, "listeners[CLIENT].advertisedHost", "198.51.100.1" + i);
        }
        Topology topology = speaks(drawn, "SSL").topology();
        List<Blocker> blockers = Analysis.of(topology).getFirst().blockers();
        assertThat(blockers).extracting(OfferedTest::label).containsOnly("Let CLIENT of demo-1 speak SSL",
                "Let CLIENT of demo-2 speak SSL", "Let CLIENT of demo-3 speak SSL");
        Topology repaired = topology;
        for (Blocker blocker : blockers) {
            repaired = blocker.fix().orElseThrow().applyTo(repaired);
        }
        assertThat(Analysis.of(repaired).getFirst().verdict()).isEqualTo(Verdict.REACHABLE);
    }

    private static List<Change> changes(Sketch sketch) {
        return Analysis.of(sketch.topology()).getFirst().blockers().stream().flatMap(b -> b.fix().stream())
                .flatMap(fix -> fix.changes().stream()).toList();
    }
}
