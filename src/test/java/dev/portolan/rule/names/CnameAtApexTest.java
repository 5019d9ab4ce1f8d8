package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class CnameAtApexTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new CnameAtApex(), sketch);
    }

    private static final Sketch ZONED = Sketch.aws().vpc("apps", "10.1.0.0/16").subnet("s", "10.1.0.0/24", "z1")
            .balancer("nlb", "apps", "s").with("nlb", "dnsName", "nlb.elb.example").zone("phz", "demo.example", "apps");

    @Test
    void theDomainItselfIsNoCname() {
        assertThat(said(ZONED.record("phz", "CNAME demo.example. other.example"))).containsExactly("error dns.cname-at-apex phz");
        assertThat(said(ZONED.record("phz", "CNAME b.demo.example other.example").record("phz", "A demo.example 10.1.0.9")
                .record("phz", "ALIAS demo.example nlb"))).isEmpty();
    }

    @Test
    void anAliasTakesItsPlaceWhereTheTargetIsDrawn() {
        assertThat(Findings.fixes(new CnameAtApex(), ZONED.record("phz", "CNAME demo.example NLB.elb.example")))
                .containsExactly("Make demo.example an alias of nlb");
        assertThat(said(ZONED.record("phz", "CNAME demo.example NLB.elb.example"))).hasSize(1);
        assertThat(Findings.fixes(new CnameAtApex(), ZONED.record("phz", "CNAME demo.example other.example"))).isEmpty();
    }
}
