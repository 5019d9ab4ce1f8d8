package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterfaceZonesTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new InterfaceZones(), sketch);
    }

    private static Sketch served(Sketch by) {
        return by.region("r1").vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "z1").balancer("nlb", "a", "a1")
                .service("svc", "nlb").vpc("b", "10.1.0.0/16").subnet("b1", "10.1.0.0/24", "z1")
                .subnet("b2", "10.1.1.0/24", "z2");
    }

    @Test
    void noInterfaceOutsideTheZonesOfTheService() {
        assertThat(said(served(Sketch.aws()).endpoint("vpce", "b", "svc", "b1", "b2")))
                .containsExactly("error endpoint.interface-zone-not-offered vpce svc");
        assertThat(said(served(Sketch.aws()).endpoint("vpce", "b", "svc", "b1"))).isEmpty();
        assertThat(said(served(Sketch.aws()).endpoint("vpce", "b", "svc"))).isEmpty();
    }

    @Test
    void noZoneInCommonIsSaidElsewhere() {
        assertThat(said(served(Sketch.aws()).endpoint("vpce", "b", "svc", "b2"))).isEmpty();
    }

    @Test
    void zonesOfAnotherRegionAreNotCompared() {
        assertThat(said(served(Sketch.aws()).endpoint("vpce", "b", "svc", "b1", "b2").region("r2").with("b", "region", "r2")))
                .isEmpty();
    }

    @Test
    void onlyAwsIsKnownToRefuse() {
        assertThat(said(served(Sketch.alibaba()).endpoint("vpce", "b", "svc", "b1", "b2"))).isEmpty();
    }
}
