package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import org.junit.jupiter.api.Test;

class TransitPeeringSelfTest {
    private static final Sketch PAIR = Sketch.aws().transit("t1").transit("t2");

    @Test
    void aGatewayIsNotPeeredWithItself() {
        assertThat(Findings.of(new TransitPeeringSelf(), PAIR.transitPeering("tpx", "t1", "t1")))
                .containsExactly("error transit.peering-self tpx");
        assertThat(Findings.of(new TransitPeeringSelf(), PAIR.transitPeering("tpx", "t1", "t2"))).isEmpty();
    }
}
