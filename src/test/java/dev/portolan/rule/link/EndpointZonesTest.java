package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndpointZonesTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new EndpointZones(), sketch);
    }

    private static final Sketch SERVED = Sketch.aws().account("kafka", "111111111111").region("r1").vpc("a", "10.0.0.0/16")
            .subnet("a1", "10.0.0.0/24", "az1").balancer("nlb", "a", "a1").service("svc", "nlb")
            .account("apps", "222222222222").vpc("b", "10.1.0.0/16").subnet("b1", "10.1.0.0/24", "az1")
            .endpoint("vpce", "b", "svc", "b1");

    @Test
    void oneZoneInCommonIsEnough() {
        assertThat(said(SERVED)).isEmpty();
        assertThat(said(SERVED.with("b1", "zone", "az2"))).containsExactly("error endpoint.zone-mismatch vpce svc");
        assertThat(said(SERVED.with("b1", "zone", "az2").with("svc", "zones", "az1, az2"))).isEmpty();
    }

    @Test
    void unknownZonesAndOtherRegionsAreNoMismatch() {
        assertThat(said(SERVED.with("b1", "zone", Optional.empty()))).isEmpty();
        assertThat(said(SERVED.with("nlb", "nodes", ""))).isEmpty();
        assertThat(said(SERVED.with("b1", "zone", "az2").region("r2").with("b", "region", "r2"))).isEmpty();
    }
}
