package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeeringRegionTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PeeringRegion(), sketch);
    }

    private static Sketch across(Sketch sketch) {
        return sketch.region("r1").vpc("a", "10.0.0.0/16").region("r2").vpc("b", "10.1.0.0/16").peering("pcx", "a", "b");
    }

    @Test
    void openTelekomCloudPeersWithinOneRegion() {
        assertThat(said(across(Sketch.otc()))).containsExactly("error peering.region-unsupported pcx a b");
        assertThat(said(Sketch.otc().region("r1").vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16").peering("pcx", "a", "b")))
                .isEmpty();
    }

    @Test
    void othersPeerAcrossRegions() {
        assertThat(said(across(Sketch.aws()))).isEmpty();
        assertThat(said(across(Sketch.alibaba()))).isEmpty();
    }

    @Test
    void anUnknownRegionIsNoMismatch() {
        assertThat(said(Sketch.otc().vpc("a", "10.0.0.0/16").region("r2").vpc("b", "10.1.0.0/16").peering("pcx", "a", "b")))
                .isEmpty();
    }
}
