package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceWithoutBackendTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ServiceWithoutBackend(), sketch);
    }

    private static final Sketch SERVED = Sketch.aws().account("kafka", "111111111111").region("r1").vpc("a", "10.0.0.0/16")
            .subnet("a1", "10.0.0.0/24", "az1").balancer("nlb", "a", "a1").service("svc", "nlb")
            .account("apps", "222222222222").vpc("b", "10.1.0.0/16").subnet("b1", "10.1.0.0/24", "az1")
            .endpoint("vpce", "b", "svc", "b1");

    @Test
    void aServiceLeadsSomewhere() {
        assertThat(said(SERVED)).isEmpty();
        assertThat(said(SERVED.service("empty"))).containsExactly("warning endpoint.no-backend empty");
        assertThat(said(SERVED.cluster("c", ClusterKind.DMS).broker("c-1", "a1", "").service("one").with("one", "server", "c-1")))
                .isEmpty();
    }
}
