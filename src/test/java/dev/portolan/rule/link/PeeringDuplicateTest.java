package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeeringDuplicateTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PeeringDuplicate(), sketch);
    }

    private static List<String> fixes(Sketch sketch) {
        return Findings.fixes(new PeeringDuplicate(), sketch);
    }

    private static final Sketch PEERED = Sketch.aws().vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "az1")
            .vpc("b", "10.1.0.0/16").vpc("c", "10.2.0.0/16").peering("ab", "a", "b").peering("ac", "a", "c")
            .routes("a1", "10.1.0.0/16 -> ab");

    @Test
    void twoNetworksArePeeredOnce() {
        assertThat(said(PEERED)).isEmpty();
        assertThat(said(PEERED.peering("ba", "b", "a"))).containsExactly("error peering.duplicate ba ab");
        assertThat(fixes(PEERED.peering("ba", "b", "a"))).containsExactly("Take ba away");
        assertThat(fixes(PEERED.peering("ba", "b", "a").routes("a1", "10.1.1.0/24 -> ba"))).isEmpty();
    }

    @Test
    void aFormerPeeringDoesNotCount() {
        assertThat(said(PEERED.peering("ba", "b", "a").with("ba", "state", "expired"))).isEmpty();
        assertThat(said(PEERED.peering("ba", "b", "a").with("ba", "state", "pending-acceptance"))).hasSize(1);
    }

    @Test
    void elsewhereNobodySays() {
        assertThat(said(Sketch.otc().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16").peering("p", "a", "b")
                .peering("q", "a", "b")))
                .isEmpty();
    }
}
