package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitRegionTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new TransitRegion(), sketch);
    }

    @Test
    void aGatewayTakesNetworksOfItsRegion() {
        Sketch regions = Sketch.aws().region("r1").vpc("a", "10.0.0.0/16").transit("tgw").region("r2").vpc("b", "10.1.0.0/16");

        assertThat(said(regions.attach("tgw", "a"))).isEmpty();
        assertThat(said(regions.attach("tgw", "b"))).containsExactly("error transit.region-mismatch tgw-b b tgw");
    }

    @Test
    void whereNobodySaysItIsAWarning() {
        assertThat(said(Sketch.alibaba().region("r1").transit("tr").region("r2").vpc("b", "10.1.0.0/16").attach("tr", "b")))
                .containsExactly("warning transit.region-mismatch tr-b b tr");
    }
}
