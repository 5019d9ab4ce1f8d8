package dev.portolan.rule.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class BindAddressTest {
    private static final Sketch DRAWN = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.1.0/24", "z1")
            .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT).broker("b1", "s", "10.0.1.11", "CLIENT PLAINTEXT 9092");

    private static List<String> said(Sketch sketch) {
        return Findings.of(new BindAddress(), sketch);
    }

    private static Sketch binding(String host) {
        return DRAWN.with("b1", "listeners[CLIENT].bindHost", host);
    }

    @Test
    void aNodeBindsItsOwnAddressesOnly() {
        assertThat(said(binding("10.0.1.99"))).containsExactly("error kafka.bind-address-foreign b1");
        assertThat(Findings.fixes(new BindAddress(), binding("10.0.1.99"))).containsExactly("Let CLIENT of b1 bind 10.0.1.11");
        assertThat(said(binding("10.0.1.11"))).isEmpty();
        assertThat(said(DRAWN)).isEmpty();
    }

    @Test
    void everyNodeHasTheWildcardAndLoopback() {
        assertThat(List.of("0.0.0.0", "127.0.0.1", "::", "::1", "fe80::1"))
                .allSatisfy(host -> assertThat(said(binding(host))).isEmpty());
    }

    @Test
    void aPublicAddressIsNotOnTheNode() {
        assertThat(said(binding("52.0.0.1").eip("eip", "52.0.0.1", "b1"))).hasSize(1);
    }

    @Test
    void anUnsaidAddressMayBeIt() {
        assertThat(said(binding("10.0.1.99").with("b1", "addresses", ""))).isEmpty();
        assertThat(said(binding("10.9.9.9").with("b1", "addresses", ""))).hasSize(1);
        assertThat(Findings.fixes(new BindAddress(), binding("10.9.9.9").with("b1", "addresses", ""))).isEmpty();
    }

    @Test
    void aNameIsForeignWhenItIsAnothers() {
        Sketch zoned = binding("b1.example").zone("phz", "example", "kafka");

        assertThat(said(binding("b1.example"))).as("nobody knows").isEmpty();
        assertThat(said(zoned.record("phz", "A b1.example 10.0.1.11"))).isEmpty();
        assertThat(said(zoned.record("phz", "A b1.example 10.0.1.12"))).containsExactly("error kafka.bind-address-foreign b1");
        assertThat(Findings.fixes(new BindAddress(), zoned.record("phz", "A b1.example 10.0.1.12")))
                .containsExactly("Let CLIENT of b1 bind 10.0.1.11");
        assertThat(said(binding("b2.example").broker("b2", "s", "10.0.1.12", "CLIENT PLAINTEXT 9092")
                .with("b2", "names", "b2.example"))).containsExactly("error kafka.bind-address-foreign b1");
    }
}
