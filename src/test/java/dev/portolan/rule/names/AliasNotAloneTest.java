package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasNotAloneTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AliasNotAlone(), sketch);
    }

    private static List<String> fixes(Sketch sketch) {
        return Findings.fixes(new AliasNotAlone(), sketch);
    }

    private static final Sketch ZONED = Sketch.aws().vpc("apps", "10.1.0.0/16").balancer("nlb", "apps").balancer("other", "apps")
            .zone("phz", "demo.example", "apps").record("phz", "ALIAS b1.demo.example nlb");

    @Test
    void besideAnAliasThereIsNoOtherAddress() {
        assertThat(said(ZONED)).isEmpty();
        assertThat(said(ZONED.record("phz", "A B1.demo.example 10.0.0.11"))).containsExactly("error dns.alias-not-alone phz");
        assertThat(said(ZONED.record("phz", "ALIAS b1.demo.example other"))).hasSize(1);
        assertThat(said(ZONED.record("phz", "AAAA b1.demo.example 2001:db8::1"))).isEmpty();
        assertThat(said(ZONED.record("phz", "CNAME b1.demo.example n.example"))).as("said of the CNAME").isEmpty();
    }

    @Test
    void oneOfTwoThatAreAlikeWillDo() {
        assertThat(fixes(ZONED.record("phz", "ALIAS B1.demo.example. nlb")))
                .containsExactly("Keep one alias of b1.demo.example in phz");
        assertThat(fixes(ZONED.record("phz", "ALIAS b1.demo.example other"))).isEmpty();
    }
}
