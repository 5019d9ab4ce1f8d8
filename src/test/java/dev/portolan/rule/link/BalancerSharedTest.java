package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalancerSharedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new BalancerShared(), sketch);
    }

    private static final Sketch SERVED = Sketch.aws().account("kafka", "111111111111").region("r1").vpc("a", "10.0.0.0/16")
            .subnet("a1", "10.0.0.0/24", "az1").balancer("nlb", "a", "a1").service("svc", "nlb")
            .account("apps", "222222222222").vpc("b", "10.1.0.0/16").subnet("b1", "10.1.0.0/24", "az1")
            .endpoint("vpce", "b", "svc", "b1");

    @Test
    void awsPutsABalancerBehindOneService() {
        assertThat(said(SERVED)).isEmpty();
        assertThat(said(SERVED.service("second", "nlb"))).containsExactly("error endpoint.balancer-shared second nlb svc");
    }

    @Test
    void elsewhereNobodySays() {
        assertThat(said(Sketch.alibaba().vpc("a", "10.0.0.0/16").balancer("nlb", "a").service("s1", "nlb").service("s2", "nlb")))
                .isEmpty();
    }
}
