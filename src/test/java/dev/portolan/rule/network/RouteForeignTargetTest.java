package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.LineKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteForeignTargetTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new RouteForeignTarget(), sketch);
    }

    private static final Sketch THREE = Sketch.aws().vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "az1")
            .vpc("b", "10.1.0.0/16").subnet("b1", "10.1.0.0/24", "az1").vpc("c", "10.2.0.0/16");

    @Test
    void aRouteLeadsToALinkOfItsNetwork() {
        Sketch peered = THREE.peering("bc", "b", "c");

        assertThat(said(peered.routes("b1", "10.2.0.0/16 -> bc"))).isEmpty();
        assertThat(said(peered.routes("a1", "10.2.0.0/16 -> bc"))).containsExactly("error route.foreign-target a1-rt bc");
    }

    @Test
    void gatewaysStandInTheirNetwork() {
        assertThat(said(THREE.gateway("igw", "a").routes("a1", "0.0.0.0/0 -> igw"))).isEmpty();
        assertThat(said(THREE.gateway("igw", "a").routes("b1", "0.0.0.0/0 -> igw")))
                .containsExactly("error route.foreign-target b1-rt igw");
        assertThat(said(THREE.nat("nat", "a1", "10.0.0.9").routes("b1", "0.0.0.0/0 -> nat")))
                .containsExactly("error route.foreign-target b1-rt nat");
    }

    @Test
    void linesAndTransitGatewaysReachWhatTheyAreAttachedTo() {
        Sketch line = THREE.site("dc", "172.16.0.0/16").line("dx", LineKind.DIRECT_CONNECT, "dc", "a");

        assertThat(said(line.routes("a1", "172.16.0.0/16 -> dx"))).isEmpty();
        assertThat(said(line.routes("b1", "172.16.0.0/16 -> dx"))).hasSize(1);
        assertThat(said(THREE.transit("tgw").attach("tgw", "a").routes("a1", "10.1.0.0/16 -> tgw"))).isEmpty();
        assertThat(said(THREE.transit("tgw").attach("tgw", "a").routes("b1", "10.0.0.0/16 -> tgw")))
                .containsExactly("error route.foreign-target b1-rt tgw");
    }
}
