package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateNameUnverifiedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PrivateNameUnverified(), sketch);
    }

    private static final Sketch SERVED = Sketch.aws().account("kafka", "111111111111").region("r1").vpc("a", "10.0.0.0/16")
            .subnet("a1", "10.0.0.0/24", "az1").balancer("nlb", "a", "a1").service("svc", "nlb")
            .account("apps", "222222222222").vpc("b", "10.1.0.0/16").subnet("b1", "10.1.0.0/24", "az1")
            .endpoint("vpce", "b", "svc", "b1");

    private static final Sketch NAMED = SERVED.with("svc", "privateDnsName", "kafka.example.com");

    @Test
    void aNameInUseMustBeVerified() {
        assertThat(said(SERVED)).isEmpty();
        assertThat(said(NAMED.with("vpce", "privateDns", "on")))
                .containsExactly("error endpoint.private-name-unverified svc vpce");
        assertThat(said(NAMED.with("vpce", "privateDns", "on").with("svc", "privateDnsVerified", "on"))).isEmpty();
    }

    @Test
    void anUnusedOneIsWorthAWord() {
        assertThat(said(NAMED)).containsExactly("note endpoint.private-name-unverified svc");
    }
}
