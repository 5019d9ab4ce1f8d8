package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class CnameNotAloneTest {
    private static final Sketch ZONED = Sketch.aws().vpc("apps", "10.1.0.0/16").zone("phz", "demo.example", "apps")
            .record("phz", "CNAME b1.demo.example n1.other.example");

    private static List<String> said(Sketch sketch) {
        return Findings.of(new CnameNotAlone(), sketch);
    }

    @Test
    void besideACnameThereIsNothingElse() {
        assertThat(said(ZONED)).isEmpty();
        assertThat(said(ZONED.record("phz", "A B1.demo.example 10.0.0.11"))).containsExactly("error dns.cname-not-alone phz");
        assertThat(said(ZONED.record("phz", "A b2.demo.example 10.0.0.11").record("phz", "A b2.demo.example 10.0.0.12")))
                .isEmpty();
    }

    @Test
    void oneOfTwoCnamesIsTheArchitectsChoice() {
        Sketch two = ZONED.record("phz", "CNAME b1.demo.example n2.other.example");

        assertThat(said(two)).hasSize(1);
        assertThat(Findings.fixes(new CnameNotAlone(), two)).isEmpty();
    }
}
