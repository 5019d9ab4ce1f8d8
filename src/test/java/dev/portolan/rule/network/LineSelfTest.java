package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.LineKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import org.junit.jupiter.api.Test;

class LineSelfTest {
    private static final Sketch PAIR = Sketch.aws().vpc("a", "10.0.0.0/16").site("dc", "172.16.0.0/16");

    @Test
    void aLineJoinsTwoNetworks() {
        Sketch self = PAIR.line("dx", LineKind.DIRECT_CONNECT, "a", "a");

        assertThat(Findings.of(new LineSelf(), self)).containsExactly("error network.line-self dx");
        assertThat(Findings.of(new CidrOverlap(), self)).as("said once").isEmpty();
        assertThat(Findings.of(new LineSelf(), PAIR.line("dx", LineKind.DIRECT_CONNECT, "dc", "a"))).isEmpty();
    }
}
