package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicPlaintextTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PublicPlaintext(), sketch);
    }

    private static final Sketch KAFKA = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "az1")
            .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT).broker("demo-1", "s", "10.0.0.11", "EXTERNAL PLAINTEXT 9092");

    private static Sketch advertised(String endpoint) {
        return KAFKA.advertised("demo-1", "EXTERNAL", endpoint);
    }

    @Test
    void aPrivateListenerMaySpeakPlainly() {
        assertThat(said(KAFKA)).isEmpty();
        assertThat(said(advertised("10.0.0.11:9092"))).isEmpty();
        assertThat(said(advertised("b1.demo.example:9092"))).isEmpty();
    }

    @Test
    void advertisedAtAPublicAddressItMayNot() {
        assertThat(said(advertised("54.0.0.1:9092"))).containsExactly("error public.plaintext demo-1");
        assertThat(Findings.texts(new PublicPlaintext(), advertised("54.0.0.1:9092"))).containsExactly(
                "The listener EXTERNAL of demo-1 speaks PLAINTEXT and the Internet can reach it: it is advertised as 54.0.0.1.");
        assertThat(Findings.fixes(new PublicPlaintext(), advertised("54.0.0.1:9092")))
                .containsExactly("Let EXTERNAL of demo-1 speak SSL");
    }

    @Test
    void saslWithoutTlsIsPlaintextToo() {
        Sketch sasl = advertised("54.0.0.1:9092").with("demo-1", "listeners[0].securityProtocol", "SASL_PLAINTEXT");

        assertThat(said(sasl)).hasSize(1);
        assertThat(Findings.fixes(new PublicPlaintext(), sasl)).containsExactly("Let EXTERNAL of demo-1 speak SASL_SSL");
        assertThat(said(sasl.with("demo-1", "listeners[0].securityProtocol", "SASL_SSL"))).isEmpty();
    }

    @Test
    void aPublicBlockOfTheNetworksOwnIsPrivate() {
        assertThat(said(advertised("54.0.0.1:9092").with("kafka", "cidrs", "10.0.0.0/16, 54.0.0.0/16"))).isEmpty();
    }

    @Test
    void namesMayBePublic() {
        assertThat(said(advertised("b1.demo.example:9092").with("demo-1", "publicNames", "b1.demo.example"))).hasSize(1);
        Sketch recorded = advertised("B1.demo.example:9092").zone("pub", "demo.example").with("pub", "visibility", "public")
                .record("pub", "A b1.demo.example 54.0.0.1");
        assertThat(said(recorded)).as("bound to nothing").isEmpty();
        assertThat(said(recorded.gateway("igw", "kafka").eip("eip", "54.0.0.1", "demo-1"))).hasSize(1);
        assertThat(said(advertised("b1.demo.example:9092").zone("pub", "demo.example").with("pub", "visibility", "public")
                .record("pub", "A b1.demo.example 10.0.0.11"))).isEmpty();
    }

    @Test
    void aBalancerThatFacesTheInternetShowsIt() {
        Sketch balanced = KAFKA.balancer("nlb", "kafka", "s").forward("nlb", 9092, "demo-1:9092");

        assertThat(said(balanced)).isEmpty();
        assertThat(said(balanced.with("nlb", "scheme", "internet-facing"))).hasSize(1);
        assertThat(said(KAFKA.balancer("nlb", "kafka", "s").with("nlb", "scheme", "internet-facing")
                .forward("nlb", 9092, "demo-1:9092").drop("nlb", "listeners", "9092 -> nlb-9092")
                .add("nlb", "listeners", "tls 9092 -> nlb-9092"))).isEmpty();
    }

    @Test
    void aForwardedPortShowsIt() {
        assertThat(said(KAFKA.nat("nat", "s", "10.0.0.5").put(PublicAddress.class, "eip")
                .add("nat", "forwards", "eip:9092 -> demo-1:9092")))
                .hasSize(1);
    }

    @Test
    void aPublicAddressAndOpenGroupsShowIt() {
        Sketch bound = KAFKA.eip("eip", "54.0.0.1", "demo-1").group("sg", "kafka", "in 9092 0.0.0.0/0").groups("demo-1", "sg");

        assertThat(said(bound)).isEmpty();
        assertThat(said(bound.gateway("igw", "kafka"))).hasSize(1);
        assertThat(said(bound.gateway("igw", "kafka").with("sg", "ingress", "9092 203.0.113.0/24"))).isEmpty();
    }

    @Test
    void controllersOfferNothing() {
        assertThat(said(advertised("54.0.0.1:9092").with("demo-1", "roles", "controller"))).isEmpty();
    }

    @Test
    void sourcesOnTheInternetMayBeNamedAndStillHearItPlainly() {
        Sketch grouped = advertised("54.0.0.1:9092").group("sg", "kafka", "in 9092 198.51.100.0/24").groups("demo-1", "sg");

        assertThat(said(grouped)).hasSize(1);
        assertThat(said(grouped.with("sg", "ingress", "9092 10.1.0.0/16"))).isEmpty();
    }

    /** Two brokers and a client outside; what is repaired on one broker alone would cut the client off. */
    private static final Sketch DIALLED = advertised("54.0.0.1:9092").broker("demo-2", "s", "10.0.0.12",
            "EXTERNAL PLAINTEXT 9092 as 54.0.0.2:9092", "INTERNAL PLAINTEXT 9094")
            .internet("net").client("app", "net", "203.0.113.9")
            .connect("app", "demo", "54.0.0.1:9092").with("app-to-demo", "securityProtocol", "PLAINTEXT");

    @Test
    void allBrokersAndTheClientsThatDialThemChangeTogether() {
        assertThat(said(DIALLED)).hasSize(2);
        assertThat(Findings.fixes(new PublicPlaintext(), DIALLED)).containsOnly(
                "Let EXTERNAL of demo-1, demo-2 speak SSL, and app with it");
        assertThat(Findings.fixes(new PublicPlaintext(), DIALLED.with("app-to-demo", "securityProtocol", "SASL_SSL")
                .with("app-to-demo", "saslMechanism", "PLAIN"))).containsOnly("Let EXTERNAL of demo-1, demo-2 speak SASL_SSL");
    }

    @Test
    void thereIsNoEditWhereItWouldCutAClientOff() {
        assertThat(Findings.fixes(new PublicPlaintext(), DIALLED.with("app-to-demo", "bootstrapServers", ""))).isEmpty();
        assertThat(Findings.fixes(new PublicPlaintext(), DIALLED.with("app", "trusts", "own-ca"))).isEmpty();
        assertThat(Findings.fixes(new PublicPlaintext(), DIALLED.with("demo", "kind", "dms"))).isEmpty();
    }

    @Test
    void aBrokerThatStandsOnTheInternetIsReached() {
        Sketch outside = Sketch.aws().internet("net").cluster("demo", ClusterKind.SELF_HOSTED_KRAFT)
                .broker("demo-1", "net", "54.0.0.1", "CLIENT PLAINTEXT 9092");

        assertThat(Findings.texts(new PublicPlaintext(), outside)).containsExactly(
                "The listener CLIENT of demo-1 speaks PLAINTEXT and the Internet can reach it: "
                        + "its broker stands on the Internet.");
        assertThat(said(outside.with("demo-1", "listeners[0].securityProtocol", "SSL"))).isEmpty();
    }
}
