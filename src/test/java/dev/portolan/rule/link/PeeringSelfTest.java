package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.rule.network.CidrOverlap;
import dev.portolan.testing.Sketch;
import org.junit.jupiter.api.Test;

class PeeringSelfTest {
    private static final Sketch PAIR = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16");

    @Test
    void aNetworkIsNotPeeredWithItself() {
        Sketch self = PAIR.peering("pcx", "a", "a");

        assertThat(Findings.of(new PeeringSelf(), self)).containsExactly("error peering.self pcx");
        assertThat(Findings.of(new CidrOverlap(), self)).as("said once").isEmpty();
        assertThat(Findings.of(new PeeringSelf(), PAIR.peering("pcx", "a", "b"))).isEmpty();
    }
}
