package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitBlackholeTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new TransitBlackhole(), sketch);
    }

    private static final Sketch HUB = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16")
            .transit("tgw").attach("tgw", "a").attach("tgw", "b");

    @Test
    void aBlackholeIsTold() {
        assertThat(said(HUB.transitTable("rt", "tgw", "10.1.0.0/16 -> tgw-b"))).isEmpty();
        assertThat(said(HUB.transitTable("rt", "tgw", "10.1.0.0/16 -> tgw-b blackhole")))
                .containsExactly("warning transit.blackhole rt tgw-b");
    }
}
