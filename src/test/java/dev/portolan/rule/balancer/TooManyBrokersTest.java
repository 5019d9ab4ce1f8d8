package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TooManyBrokersTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new TooManyBrokers(), sketch);
    }

    /** One load balancer, of which the first two brokers have ports of their own, and a bootstrap port or none. */
    private static Sketch balanced(Sketch start, int brokers, int... bootstrap) {
        Sketch sketch = start.vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/20", "az1").cluster("demo", ClusterKind.MSK);
        for (int i = 1; i <= brokers; i++) {
            sketch = sketch.broker("demo-" + i, "s", "");
        }
        sketch = sketch.balancer("nlb", "kafka").forward("nlb", 8001, "demo-1:9094").forward("nlb", 8002, "demo-2:9094");
        for (int port : bootstrap) {
            sketch = sketch.forward("nlb", port, "demo-1:9094", "demo-2:9094");
        }
        return sketch;
    }

    @Test
    void fortyNineBrokersAndBootstrapFillABalancer() {
        assertThat(said(balanced(Sketch.aws(), 49, 9094))).isEmpty();
        assertThat(said(balanced(Sketch.aws(), 50, 9094))).containsExactly("error balancer.too-many-brokers nlb demo");
    }

    @Test
    void withoutBootstrapThereIsRoomForFifty() {
        assertThat(said(balanced(Sketch.aws(), 50))).isEmpty();
        assertThat(said(balanced(Sketch.aws(), 51))).hasSize(1);
    }

    @Test
    void aLimitThatMayBeRaisedIsAWarning() {
        assertThat(said(balanced(Sketch.alibaba(), 50, 9094))).containsExactly("warning balancer.too-many-brokers nlb demo");
        assertThat(said(balanced(Sketch.otc(), 50, 9094))).isEmpty();
    }

    @Test
    void theMessageNamesTheLimitAndItsSource() {
        assertThat(Findings.texts(new TooManyBrokers(), balanced(Sketch.aws(), 60, 9094))).containsExactly(
                "The cluster demo needs 61 listeners on nlb, which may have 50 (fixed) (AWSDOC, 2026-11-20).");
    }

    @Test
    void moreListenersThanAllowedAreAMatterOfQuotas() {
        Sketch full = balanced(Sketch.aws(), 51, 9094);
        for (int i = 3; i <= 51; i++) {
            full = full.forward("nlb", 8000 + i, "demo-" + i + ":9094");
        }
        assertThat(said(full)).isEmpty();
    }
}
