package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.NatKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class NatInPrivateSubnetTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new NatInPrivateSubnet(), sketch);
    }

    private static List<String> fixes(Sketch sketch) {
        return Findings.fixes(new NatInPrivateSubnet(), sketch);
    }

    private static final Sketch OPEN = Sketch.aws().vpc("apps", "10.1.0.0/16").subnet("open", "10.1.0.0/24", "az1")
            .subnet("shut", "10.1.1.0/24", "az1").gateway("igw", "apps").routes("open", "0.0.0.0/0 -> igw")
            .nat("nat", "open", "10.1.0.9").eip("eip", "54.0.0.1", "nat").routes("shut", "0.0.0.0/0 -> nat");

    @Test
    void aNatGatewayStandsWhereTheInternetCanBeReached() {
        assertThat(said(OPEN)).isEmpty();
        assertThat(said(OPEN.with("nat", "subnet", "shut"))).containsExactly("error public.nat-in-private-subnet nat shut");
        assertThat(fixes(OPEN.with("nat", "subnet", "shut"))).containsExactly("Put nat into open");
        assertThat(fixes(OPEN.with("nat", "subnet", "shut").drop("open-rt", "routes", "0.0.0.0/0 -> igw"))).isEmpty();
    }

    @Test
    void onePrivateToItsNetworksNeedsNone() {
        assertThat(said(OPEN.with("nat", "subnet", "shut").with("nat", "kind", NatKind.PRIVATE))).isEmpty();
    }
}
