package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeeringBeyondTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PeeringBeyond(), sketch);
    }

    private static final Sketch CHAIN = Sketch.aws().vpc("c", "10.2.0.0/16").vpc("b", "10.1.0.0/16").vpc("a", "10.0.0.0/16")
            .subnet("a1", "10.0.0.0/24", "az1").peering("ab", "a", "b").peering("bc", "b", "c");

    @Test
    void aPeeringForwardsNoFurther() {
        assertThat(said(CHAIN.routes("a1", "10.1.0.0/16 -> ab"))).isEmpty();
        assertThat(said(CHAIN.routes("a1", "10.2.0.0/16 -> ab"))).containsExactly("warning peering.not-transitive a1-rt ab b");
    }

    @Test
    void aWiderRouteMayServeTheFarNetwork() {
        assertThat(said(CHAIN.routes("a1", "10.0.0.0/8 -> ab"))).isEmpty();
        assertThat(said(CHAIN.routes("a1", "0.0.0.0/0 -> ab"))).isEmpty();
    }
}
