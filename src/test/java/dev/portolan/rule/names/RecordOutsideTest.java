package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordOutsideTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new RecordOutside(), sketch);
    }

    private static final Sketch ZONED = Sketch.aws().vpc("apps", "10.1.0.0/16").zone("phz", "demo.example", "apps");

    @Test
    void recordsLieInTheirZone() {
        assertThat(said(ZONED.record("phz", "A b-1.demo.example 10.0.0.11").record("phz", "A demo.example. 10.0.0.11")))
                .isEmpty();
        assertThat(said(ZONED.record("phz", "A b-1.other.example 10.0.0.11"))).containsExactly("error dns.record-outside phz");
        assertThat(said(ZONED.record("phz", "A b-1.notdemo.example 10.0.0.11"))).hasSize(1);
    }
}
