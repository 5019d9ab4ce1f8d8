package dev.portolan.rule.review;

import static dev.portolan.model.SecurityProtocol.PLAINTEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.Texts;
import dev.portolan.finding.Verdict;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Topology;
import dev.portolan.testing.Sketch;
import org.junit.jupiter.api.Test;

/** A node that does not start answers nobody. */
class StoppedTest {
    private static final Sketch RUNNING = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "az1")
            .cluster("demo", ClusterKind.SELF_HOSTED_ZOOKEEPER)
            .broker("demo-1", "s", "10.0.0.11", "CLIENT PLAINTEXT 9092")
            .broker("demo-2", "s", "10.0.0.12", "CLIENT PLAINTEXT 9092")
            .client("app", "s", "10.0.0.5").connect("app", "demo", "10.0.0.11:9092", "10.0.0.12:9092");

    private static ConnectionReport judged(Sketch sketch) {
        Topology topology = sketch.topology();
        ConnectionReport report = Review.of(topology).connections().getFirst();
        assertThat(new LiveReview().of(topology).connections().getFirst()).isEqualTo(report);
        return report;
    }

    @Test
    void nothingIsDoubtedOfNodesThatStart() {
        assertThat(judged(RUNNING.with("demo", "version", "3.9.2")).verdict()).isEqualTo(Verdict.REACHABLE);
    }

    @Test
    void aReleaseWithoutZooKeeperDoesNotStartWithIt() {
        ConnectionReport report = judged(RUNNING.with("demo", "version", "4.0.0"));

        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.blockers()).allSatisfy(blocker -> {
            assertThat(blocker.code()).isEqualTo(KafkaCode.DOES_NOT_START);
            assertThat(blocker.certainty()).isEqualTo(Blocker.Certainty.UNKNOWN);
            assertThat(Texts.of(blocker.detail())).startsWith(blocker.element() + " does not start as it is stated. ");
        });
    }

    @Test
    void theOtherNodesStillAnswer() {
        ConnectionReport report = judged(RUNNING.listener("demo-2", "SECOND", 9092, PLAINTEXT));

        assertThat(report.bootstrap()).extracting(e -> e.verdict()).containsExactly(Verdict.REACHABLE, Verdict.UNDETERMINED);
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
