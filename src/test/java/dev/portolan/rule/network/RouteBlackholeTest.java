package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteBlackholeTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new RouteBlackhole(), sketch);
    }

    @Test
    void aBlackholeIsTold() {
        Sketch peered = Sketch.aws().vpc("b", "10.1.0.0/16").vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "az1")
                .peering("pcx", "a", "b");

        assertThat(said(peered.routes("a1", "10.1.0.0/16 -> pcx"))).isEmpty();
        assertThat(said(peered.routes("a1", "10.1.0.0/16 -> pcx blackhole")))
                .containsExactly("warning route.blackhole a1-rt pcx");
    }
}
