package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenMeshTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new OpenMesh(), sketch);
    }

    private static final Sketch HUB = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16")
            .transit("tgw").attach("tgw", "a").attach("tgw", "b");

    @Test
    void twoNetworksAreMeantToMeet() {
        assertThat(said(HUB)).isEmpty();
    }

    @Test
    void threeAreAMesh() {
        Sketch three = HUB.vpc("c", "10.2.0.0/16").attach("tgw", "c");

        assertThat(said(three)).containsExactly("note transit.open-mesh tgw");
        assertThat(said(three.transitTable("rt", "tgw").with("tgw", "defaultRouteTable", "rt")))
                .containsExactly("warning transit.open-mesh rt");
    }

    @Test
    void tablesOfTheirOwnKeepThemApart() {
        assertThat(said(HUB.vpc("c", "10.2.0.0/16").attach("tgw", "c").transitTable("rt", "tgw").transitTable("hub", "tgw")
                .with("tgw", "defaultRouteTable", "rt").with("tgw-c", "routeTable", "hub"))).isEmpty();
    }
}
