package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalancerPublicTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new BalancerPublic(), sketch);
    }

    private static final Sketch ALIBABA = Sketch.alibaba().vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "z1")
            .subnet("a2", "10.0.1.0/24", "z2").balancer("nlb", "a", "a1", "a2").service("svc", "nlb");

    @Test
    void anInternalBalancerIsMeant() {
        assertThat(said(ALIBABA)).isEmpty();
        assertThat(said(ALIBABA.with("nlb", "scheme", "internet-facing")))
                .containsExactly("warning endpoint.balancer-public nlb svc");
        assertThat(said(ALIBABA.with("nlb", "scheme", "internet-facing").without("svc"))).isEmpty();
    }
}
