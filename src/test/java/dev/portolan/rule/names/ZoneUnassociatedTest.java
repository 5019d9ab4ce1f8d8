package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneUnassociatedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ZoneUnassociated(), sketch);
    }

    @Test
    void aPrivateZoneNeedsANetwork() {
        Sketch vpc = Sketch.aws().vpc("apps", "10.1.0.0/16");

        assertThat(said(vpc.zone("phz", "demo.example", "apps"))).isEmpty();
        assertThat(said(vpc.zone("phz", "demo.example"))).containsExactly("warning dns.zone-not-associated phz");
        assertThat(said(vpc.zone("phz", "demo.example").with("phz", "visibility", "public"))).isEmpty();
    }
}
