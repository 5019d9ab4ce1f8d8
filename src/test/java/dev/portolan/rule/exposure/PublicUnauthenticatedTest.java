package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicUnauthenticatedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PublicUnauthenticated(), sketch);
    }

    private static final Sketch KAFKA = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "az1")
            .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT).broker("demo-1", "s", "10.0.0.11", "EXTERNAL PLAINTEXT 9092");

    private static Sketch outside(String protocol) {
        return KAFKA.advertised("demo-1", "EXTERNAL", "54.0.0.1:9092").with("demo-1", "listeners[0].securityProtocol", protocol);
    }

    @Test
    void tlsAloneLetsInAnybody() {
        assertThat(said(outside("SSL"))).containsExactly("warning public.unauthenticated demo-1");
        assertThat(said(outside("SSL").with("demo-1", "listeners[0].clientAuth", "required"))).isEmpty();
        assertThat(said(outside("SASL_SSL"))).isEmpty();
    }

    @Test
    void privateListenersAreNoMatter() {
        assertThat(said(KAFKA.with("demo-1", "listeners[0].securityProtocol", "SSL"))).isEmpty();
    }

    @Test
    void tlsEndedBeforeThePlainListenerIsTlsAlone() {
        assertThat(said(KAFKA.balancer("nlb", "kafka", "s").with("nlb", "scheme", "internet-facing")
                .forward("nlb", 9092, "demo-1:9092").drop("nlb", "listeners", "9092 -> nlb-9092")
                .add("nlb", "listeners", "tls 9092 -> nlb-9092"))).hasSize(1);
    }

    @Test
    void groupsThatNameTheirSourcesLetInNotJustAnybody() {
        Sketch grouped = outside("SSL").group("sg", "kafka", "in 9092 0.0.0.0/0").groups("demo-1", "sg");

        assertThat(said(grouped)).hasSize(1);
        assertThat(said(grouped.with("sg", "ingress", "9092 198.51.100.0/24"))).isEmpty();
        assertThat(said(grouped.with("sg", "ingress", "9092 10.1.0.0/16"))).isEmpty();
    }

    @Test
    void groupsOfTheBalancerDecideBehindIt() {
        Sketch balanced = KAFKA.balancer("nlb", "kafka", "s").with("nlb", "scheme", "internet-facing")
                .forward("nlb", 9092, "demo-1:9092").drop("nlb", "listeners", "9092 -> nlb-9092")
                .add("nlb", "listeners", "tls 9092 -> nlb-9092").group("sg", "kafka", "in 9092 198.51.100.0/24");

        assertThat(said(balanced)).hasSize(1);
        assertThat(said(balanced.groups("nlb", "sg"))).isEmpty();
    }

    @Test
    void aPublicAddressWithoutAGatewayIsNoneYet() {
        Sketch bound = outside("SSL").eip("eip", "54.0.0.1", "demo-1");

        assertThat(said(bound)).isEmpty();
        assertThat(said(bound.gateway("igw", "kafka"))).hasSize(1);
    }

    @Test
    void aNameInAPublicZoneThatLeadsToTheBrokerIsJudgedByItsGroups() {
        Sketch named = KAFKA.advertised("demo-1", "EXTERNAL", "b1.demo.example:9092")
                .with("demo-1", "listeners[0].securityProtocol", "SSL").eip("eip", "54.0.0.1", "demo-1").gateway("igw", "kafka")
                .zone("pub", "demo.example").with("pub", "visibility", "public").record("pub", "A b1.demo.example 54.0.0.1")
                .group("sg", "kafka", "in 9092 198.51.100.0/24");

        assertThat(said(named)).hasSize(1);
        assertThat(said(named.groups("demo-1", "sg"))).isEmpty();
    }
}
