package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.LineKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineDownTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new LineDown(), sketch);
    }

    @Test
    void aLineThatIsDownCarriesNothing() {
        Sketch line = Sketch.aws().vpc("a", "10.0.0.0/16").site("dc", "172.16.0.0/16")
                .line("vpn", LineKind.SITE_TO_SITE_VPN, "dc", "a");

        assertThat(said(line)).isEmpty();
        assertThat(said(line.with("vpn", "state", "active"))).isEmpty();
        assertThat(said(line.with("vpn", "state", "down"))).containsExactly("error network.line-not-active vpn");
        assertThat(said(line.with("vpn", "state", "pending-acceptance"))).containsExactly("warning network.line-not-active vpn");
    }
}
