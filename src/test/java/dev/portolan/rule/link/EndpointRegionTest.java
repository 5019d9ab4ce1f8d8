package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndpointRegionTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new EndpointRegion(), sketch);
    }

    private static Sketch abroad(Sketch sketch) {
        return sketch.region("r1").vpc("a", "10.0.0.0/16").balancer("nlb", "a").service("svc", "nlb")
                .region("r2").vpc("b", "10.1.0.0/16").endpoint("vpce", "b", "svc");
    }

    @Test
    void awsReachesListedRegions() {
        assertThat(said(abroad(Sketch.aws()))).containsExactly("error endpoint.region-mismatch vpce svc");
        assertThat(said(abroad(Sketch.aws()).with("svc", "supportedRegions", "r2"))).isEmpty();
        assertThat(Findings.fixes(new EndpointRegion(), abroad(Sketch.aws()))).containsExactly("Offer svc in r2");
    }

    @Test
    void alibabaAndOpenTelekomCloudReachTheirOwnOnly() {
        assertThat(said(abroad(Sketch.alibaba()).with("svc", "supportedRegions", "r2"))).hasSize(1);
        assertThat(Findings.fixes(new EndpointRegion(), abroad(Sketch.otc()))).isEmpty();
    }

    @Test
    void theRegionOfTheBalancerStandsForThatOfTheService() {
        assertThat(said(abroad(Sketch.aws()).with("svc", "region", Optional.empty()))).hasSize(1);
    }
}
