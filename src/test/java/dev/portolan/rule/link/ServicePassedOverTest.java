package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicePassedOverTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ServicePassedOver(), sketch);
    }

    private static List<String> fixes(Sketch sketch) {
        return Findings.fixes(new ServicePassedOver(), sketch);
    }

    private static final Sketch EACH = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.balancerPerBroker("demo", "apps"));

    @Test
    void twoEndpointsForOneServiceAndNoneForAnotherLookLikeASlip() {
        assertThat(said(EACH)).isEmpty();
        assertThat(said(EACH.with("vpce-3", "service", "svc-1")))
                .containsExactly("note endpoint.service-passed-over vpce-3 vpce-1 svc-3");
        assertThat(fixes(EACH.with("vpce-3", "service", "svc-1"))).containsExactly("Let vpce-3 lead to svc-3");
        assertThat(fixes(EACH.with("vpce-3", "service", "svc-1").drop("phz", "records", "ALIAS b-3.demo.example vpce-3")))
                .isEmpty();
    }

    @Test
    void aServiceThatTheNetworkDoesNotNeedIsNoMatter() {
        assertThat(said(EACH.without("vpce-3"))).isEmpty();
        assertThat(said(EACH.endpoint("more", "apps", "svc-1"))).isEmpty();
    }
}
