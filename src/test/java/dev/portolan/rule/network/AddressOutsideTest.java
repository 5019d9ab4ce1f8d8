package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressOutsideTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AddressOutside(), sketch);
    }

    private static final Sketch VPC = Sketch.aws().vpc("vpc", "10.0.0.0/16").subnet("s", "10.0.1.0/24", "az1");

    @Test
    void anAddressIsOneOfItsSubnet() {
        assertThat(said(VPC.client("app", "s", "10.0.1.50"))).isEmpty();
        assertThat(said(VPC.client("app", "s", "10.0.2.50"))).containsExactly("error network.address-outside app s");
        assertThat(said(VPC.client("app", "vpc", "10.0.2.50"))).isEmpty();
        assertThat(said(VPC.client("app", "vpc", "10.1.2.50"))).containsExactly("error network.address-outside app vpc");
    }

    @Test
    void nodesAndGatewaysToo() {
        assertThat(said(VPC.balancer("nlb", "vpc", "s 10.0.9.5"))).containsExactly("error network.address-outside nlb s");
        assertThat(said(VPC.nat("nat", "s", "10.0.9.5"))).containsExactly("error network.address-outside nat s");
        assertThat(said(VPC.balancer("nlb", "vpc", "s").service("svc", "nlb").endpoint("vpce", "vpc", "svc", "s 10.0.9.5")))
                .containsExactly("error network.address-outside vpce s");
    }

    @Test
    void aClientOnTheInternetMayHaveAnyAddress() {
        assertThat(said(VPC.internet("world").client("app", "world", "203.0.113.9"))).isEmpty();
    }
}
