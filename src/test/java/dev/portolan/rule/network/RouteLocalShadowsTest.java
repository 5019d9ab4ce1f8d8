package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteLocalShadowsTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new RouteLocalShadows(), sketch);
    }

    private static final Sketch PEERED = Sketch.aws().vpc("b", "10.1.0.0/16").vpc("a", "10.0.0.0/16")
            .subnet("a1", "10.0.0.0/24", "az1").peering("pcx", "a", "b");

    @Test
    void theLocalRouteWins() {
        assertThat(said(PEERED.routes("a1", "10.0.8.0/24 -> pcx"))).containsExactly("warning route.local-shadows a1-rt pcx");
        assertThat(said(PEERED.routes("a1", "10.0.0.0/16 -> pcx"))).hasSize(1);
    }

    @Test
    void aWiderRouteIsUsedForTheRest() {
        assertThat(said(PEERED.routes("a1", "10.0.0.0/8 -> pcx", "10.1.0.0/16 -> pcx"))).isEmpty();
    }

    /** On Open Telekom Cloud subnets that do not overlap can be routed between networks that do. */
    @Test
    void whereOverlappingNetworksArePeeredEachSubnetIsLocal() {
        Sketch overlapping = Sketch.otc().vpc("b", "10.0.0.0/8").vpc("a", "10.0.0.0/8").subnet("a1", "10.0.0.0/24", "az1")
                .peering("pcx", "a", "b");

        assertThat(said(overlapping.routes("a1", "10.1.1.0/24 -> pcx"))).isEmpty();
        assertThat(said(overlapping.routes("a1", "10.0.0.0/25 -> pcx"))).containsExactly("warning route.local-shadows a1-rt pcx");
    }
}
