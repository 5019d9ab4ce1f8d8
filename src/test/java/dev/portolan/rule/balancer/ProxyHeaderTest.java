package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProxyHeaderTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ProxyHeader(), sketch);
    }

    private static final Sketch SINGLE = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.singleBalancer("demo", "apps"));

    @Test
    void kafkaTakesNoHeader() {
        assertThat(said(SINGLE)).isEmpty();
        assertThat(said(SINGLE.with("nlb-8444", "proxyProtocol", "on")))
                .containsExactly("error balancer.proxy-protocol nlb-8444");
    }
}
