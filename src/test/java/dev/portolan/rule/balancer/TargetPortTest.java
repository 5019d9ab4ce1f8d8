package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetPortTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new TargetPort(), sketch);
    }

    private static final Sketch SINGLE = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.singleBalancer("demo", "apps"));

    @Test
    void aTargetIsAListeningPort() {
        assertThat(said(SINGLE)).isEmpty();
        assertThat(said(SINGLE.with("nlb-8444", "targets", "demo-2:8444")))
                .containsExactly("error balancer.wrong-target-port nlb-8444 demo-2");
        assertThat(Findings.fixes(new TargetPort(), SINGLE.with("nlb-8444", "targets", "demo-2:8444")))
                .containsExactly("Send to demo-2 on port 9094 in nlb-8444");
    }

    @Test
    void aBrokerWithoutDrawnListenersMayHaveAny() {
        assertThat(said(SINGLE.with("demo-2", "listeners", "").with("nlb-8444", "targets", "demo-2:8444"))).isEmpty();
    }
}
