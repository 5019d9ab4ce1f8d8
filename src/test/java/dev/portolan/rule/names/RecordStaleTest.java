package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordStaleTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new RecordStale(), sketch);
    }

    private static final Sketch ZONED = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "z1")
            .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT)
            .broker("demo-1", "s", "10.0.0.11", "CLIENT PLAINTEXT 9092 as b1.demo.example:9092")
            .zone("phz", "demo.example", "kafka");

    @Test
    void everyAddressOfADialledNameIsSomebodys() {
        assertThat(said(ZONED.record("phz", "A b1.demo.example 10.0.0.11 10.0.0.99")))
                .containsExactly("warning dns.record-stale phz");
        assertThat(said(ZONED.record("phz", "A b1.demo.example 10.0.0.11").record("phz", "A b1.demo.example 10.0.0.99")))
                .hasSize(1);
        assertThat(said(ZONED.record("phz", "CNAME b1.demo.example n1.demo.example")
                .record("phz", "A n1.demo.example 10.0.0.11 10.0.0.99"))).hasSize(1);
        assertThat(said(ZONED.record("phz", "A b1.demo.example 10.0.0.11 10.0.0.12").client("c", "s", "10.0.0.12"))).isEmpty();
    }

    @Test
    void oneAddressAloneIsTheConnectionsMatter() {
        assertThat(said(ZONED.record("phz", "A b1.demo.example 10.0.0.99"))).isEmpty();
        assertThat(said(ZONED.record("phz", "A b1.demo.example 10.0.0.98 10.0.0.99"))).isEmpty();
    }

    @Test
    void namesNobodyDialsMayLeadAnywhere() {
        assertThat(said(ZONED.record("phz", "A www.demo.example 10.0.0.11 10.0.0.99"))).isEmpty();
    }

    @Test
    void whatDoesNotSayItsAddressMayHaveIt() {
        Sketch stale = ZONED.record("phz", "A b1.demo.example 10.0.0.11 10.0.0.99");

        assertThat(said(stale.client("c", "s", ""))).isEmpty();
        assertThat(said(stale.service("svc").endpoint("vpce", "kafka", "svc"))).as("no node drawn").isEmpty();
        assertThat(said(stale.balancer("nlb", "kafka"))).as("no node drawn").isEmpty();
    }

    @Test
    void publicAddressesCount() {
        Sketch abroad = ZONED.record("phz", "A b1.demo.example 10.0.0.11 52.0.0.1");

        assertThat(said(abroad)).hasSize(1);
        assertThat(said(abroad.eip("eip", "52.0.0.1", "demo-1"))).isEmpty();
        assertThat(said(abroad.eip("eip", "52.0.0.2", "demo-1").with("eip", "address", Optional.empty()))).isEmpty();
    }
}
