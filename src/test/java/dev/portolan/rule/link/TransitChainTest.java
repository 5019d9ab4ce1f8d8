package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitChainTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new TransitChain(), sketch);
    }

    private static final Sketch ROW = Sketch.aws().transit("t1").transit("t2").transit("t3")
            .transitPeering("p12", "t1", "t2").transitPeering("p23", "t2", "t3");

    @Test
    void threeInARowAreDoubtful() {
        assertThat(said(ROW)).containsExactly("warning transit.chain t2 t1 t3");
    }

    @Test
    void aMeshIsSafe() {
        assertThat(said(ROW.transitPeering("p13", "t1", "t3"))).isEmpty();
        assertThat(said(ROW.without("p23"))).isEmpty();
    }
}
