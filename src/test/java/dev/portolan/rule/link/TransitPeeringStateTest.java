package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitPeeringStateTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new TransitPeeringState(), sketch);
    }

    @Test
    void aPeeringOfGatewaysWaitsToBeAccepted() {
        Sketch peered = Sketch.aws().transit("t1").transit("t2").transitPeering("tpx", "t1", "t2");

        assertThat(said(peered)).isEmpty();
        assertThat(said(peered.with("tpx", "state", "pending-acceptance")))
                .containsExactly("warning transit.peering-not-accepted tpx");
        assertThat(said(peered.with("tpx", "state", "rejected"))).containsExactly("error transit.peering-not-accepted tpx");
    }
}
