package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaleTargetTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new StaleTarget(), sketch);
    }

    private static final Sketch SINGLE = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.singleBalancer("demo", "apps"));

    @Test
    void anAddressIsSomebodys() {
        assertThat(said(SINGLE)).isEmpty();
        assertThat(said(SINGLE.with("nlb-8444", "targets", "10.0.1.11:9094"))).isEmpty();
        assertThat(said(SINGLE.with("nlb-8444", "targets", "10.0.1.99:9094")))
                .containsExactly("warning balancer.stale-target nlb-8444");
    }

    @Test
    void itMayBeThatOfABrokerThatDoesNotSay() {
        assertThat(said(SINGLE.with("nlb-8444", "targets", "10.0.1.99:9094").with("demo-2", "addresses", ""))).isEmpty();
        assertThat(said(SINGLE.with("nlb-8444", "targets", "10.0.1.99:9094").with("demo-1", "addresses", ""))).hasSize(1);
    }
}
