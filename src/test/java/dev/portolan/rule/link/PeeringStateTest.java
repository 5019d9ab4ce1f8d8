package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeeringStateTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PeeringState(), sketch);
    }

    private static final Sketch PEERED = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16").peering("pcx", "a", "b");

    @Test
    void unsaidIsActive() {
        assertThat(said(PEERED)).isEmpty();
        assertThat(said(PEERED.with("pcx", "state", "active"))).isEmpty();
    }

    @Test
    void waitingIsUnfinishedAndRejectedIsWrong() {
        assertThat(said(PEERED.with("pcx", "state", "pending-acceptance"))).containsExactly("warning peering.not-accepted pcx");
        assertThat(said(PEERED.with("pcx", "state", "rejected"))).containsExactly("error peering.not-accepted pcx");
        assertThat(said(PEERED.with("pcx", "state", "expired"))).containsExactly("error peering.not-accepted pcx");
    }
}
