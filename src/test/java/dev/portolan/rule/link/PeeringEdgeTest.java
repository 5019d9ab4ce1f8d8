package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeeringEdgeTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PeeringEdge(), sketch);
    }

    @Test
    void theFarGatewaysCannotBeUsed() {
        Sketch peered = Sketch.aws().vpc("b", "10.1.0.0/16").gateway("igw", "b").vpc("a", "10.0.0.0/16")
                .subnet("a1", "10.0.0.0/24", "az1").peering("ab", "a", "b");

        assertThat(said(peered.routes("a1", "10.1.0.0/16 -> ab"))).isEmpty();
        assertThat(said(peered.routes("a1", "0.0.0.0/0 -> ab"))).containsExactly("warning peering.edge-routing a1-rt ab");
    }
}
