package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionOffTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ResolutionOff(), sketch);
    }

    private static final Sketch ZONED = Sketch.aws().vpc("apps", "10.1.0.0/16").zone("phz", "demo.example", "apps");

    @Test
    void bothSettingsMustBeOn() {
        assertThat(said(ZONED)).isEmpty();
        assertThat(said(ZONED.with("apps", "dnsHostnames", "off"))).containsExactly("error dns.resolution-off apps phz");
        assertThat(said(ZONED.with("apps", "dnsSupport", "off"))).hasSize(1);
        assertThat(Findings.fixes(new ResolutionOff(), ZONED.with("apps", "dnsSupport", "off")
                .with("apps", "dnsHostnames", "off")))
                .containsExactly("Switch on dnsHostnames, dnsSupport of apps");
    }

    @Test
    void thatIsAwsAndPrivateZones() {
        assertThat(said(Sketch.alibaba().vpc("apps", "10.1.0.0/16").zone("phz", "demo.example", "apps")
                .with("apps", "dnsSupport", "off"))).isEmpty();
        assertThat(said(ZONED.with("apps", "dnsSupport", "off").with("phz", "visibility", "public"))).isEmpty();
    }
}
