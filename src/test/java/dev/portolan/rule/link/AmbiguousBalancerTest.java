package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmbiguousBalancerTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AmbiguousBalancer(), sketch);
    }

    private static final Sketch BROKERS = Sketch.aws().vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "az1")
            .cluster("demo", ClusterKind.MSK).broker("demo-1", "a1", "10.0.0.11").broker("demo-2", "a1", "10.0.0.12")
            .balancer("nlb-1", "a").forward("nlb-1", 9094, "demo-1:9094").balancer("nlb-2", "a");

    @Test
    void balancersOfOneBrokerEachMustNotShareAService() {
        Sketch each = BROKERS.forward("nlb-2", 9094, "demo-2:9094");

        assertThat(said(each.service("svc", "nlb-1", "nlb-2")))
                .containsExactly("error endpoint.ambiguous-balancer svc nlb-1 nlb-2");
        assertThat(said(each.service("svc-1", "nlb-1").service("svc-2", "nlb-2"))).isEmpty();
    }

    @Test
    void balancersThatLeadToTheSameTargetsMay() {
        assertThat(said(BROKERS.forward("nlb-2", 9094, "demo-1:9094").service("svc", "nlb-1", "nlb-2"))).isEmpty();
    }
}
