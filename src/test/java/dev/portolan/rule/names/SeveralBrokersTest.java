package dev.portolan.rule.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralBrokersTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new SeveralBrokers(), sketch);
    }

    private static Sketch pair(String host1, int port1, String host2, int port2) {
        return Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "z1")
                .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT)
                .broker("demo-1", "s", "10.0.0.11", "CLIENT PLAINTEXT " + port1 + " as " + host1 + ":" + port1)
                .broker("demo-2", "s", "10.0.0.12", "CLIENT PLAINTEXT " + port2 + " as " + host2 + ":" + port2)
                .zone("phz", "demo.example", "kafka");
    }

    private static final Sketch PAIR = pair("b1.demo.example", 9092, "b2.demo.example", 9092);

    @Test
    void anAdvertisedNameLeadsToOneBroker() {
        assertThat(said(PAIR.record("phz", "A b1.demo.example 10.0.0.11 10.0.0.12")))
                .containsExactly("error dns.several-brokers phz demo-1 demo-2");
        assertThat(said(PAIR.record("phz", "A b1.demo.example 10.0.0.11").record("phz", "A B1.demo.example 10.0.0.12")))
                .hasSize(1);
        assertThat(said(PAIR.record("phz", "CNAME b1.demo.example n.demo.example")
                .record("phz", "A n.demo.example 10.0.0.11 10.0.0.12"))).hasSize(1);
        assertThat(said(PAIR.record("phz", "A b1.demo.example 10.0.0.11"))).isEmpty();
    }

    @Test
    void publicAddressesCount() {
        assertThat(said(PAIR.eip("eip", "52.0.0.1", "demo-2").record("phz", "A b1.demo.example 10.0.0.11 52.0.0.1"))).hasSize(1);
    }

    @Test
    void theZonesOwnEntryGoesBeforeItsWildcard() {
        Sketch wild = PAIR.record("phz", "A *.demo.example 10.0.0.11 10.0.0.12");

        assertThat(said(wild)).hasSize(2);
        assertThat(Findings.fixes(new SeveralBrokers(), wild)).isEmpty();
        assertThat(said(wild.record("phz", "A b1.demo.example 10.0.0.11"))).hasSize(1);
    }

    @Test
    void aNameForBootstrappingMayBeThatOfAll() {
        assertThat(said(PAIR.record("phz", "A boot.demo.example 10.0.0.11 10.0.0.12"))).isEmpty();
    }

    /** A refused connection sends the client on to the next address. */
    @Test
    void portsOfTheirOwnKeepBrokersApart() {
        assertThat(said(pair("kafka.demo.example", 9092, "kafka.demo.example", 9093)
                .record("phz", "A kafka.demo.example 10.0.0.11 10.0.0.12"))).isEmpty();
    }

    @Test
    void oneNameAdvertisedByBothIsSaidElsewhere() {
        assertThat(said(pair("kafka.demo.example", 9092, "kafka.demo.example", 9092)
                .record("phz", "A kafka.demo.example 10.0.0.11 10.0.0.12"))).isEmpty();
    }
}
