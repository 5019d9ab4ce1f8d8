package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockSizeTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new BlockSize(), sketch);
    }

    private static List<String> fixes(Sketch sketch) {
        return Findings.fixes(new BlockSize(), sketch);
    }

    @Test
    void aBlockIsNeitherTooLargeNorTooSmall() {
        assertThat(said(Sketch.aws().vpc("a", "10.0.0.0/16", "10.1.0.0/28", "2600:1f18::/56"))).isEmpty();
        assertThat(said(Sketch.aws().vpc("a", "10.0.0.0/12"))).containsExactly("error network.block-size a");
        assertThat(Findings.texts(new BlockSize(), Sketch.aws().vpc("a", "10.0.0.0/29"))).containsExactly(
                "The block 10.0.0.0/29 of a is refused: blocks from /16 to /28 are allowed (AWSDOC, 2026-11-20).");
        assertThat(fixes(Sketch.aws().vpc("a", "10.0.0.0/29"))).isEmpty();
    }

    @Test
    void sitesAndOtherProvidersHaveNoSuchRule() {
        assertThat(said(Sketch.aws().site("dc", "10.0.0.0/8"))).isEmpty();
        assertThat(said(Sketch.otc().vpc("a", "10.0.0.0/8"))).isEmpty();
    }
}
