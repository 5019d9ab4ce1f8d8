package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaticRouteMissingTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new StaticRouteMissing(), sketch);
    }

    private static final Sketch FAR = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16").transit("t1").attach("t1", "a")
            .transit("t2").attach("t2", "b").transitPeering("tpx", "t1", "t2");

    @Test
    void gatewaysWithoutDrawnTablesAreTakenToHaveTheirRoutes() {
        assertThat(said(FAR)).isEmpty();
    }

    @Test
    void eachDrawnSideNeedsAStaticRoute() {
        Sketch drawn = FAR.transitTable("rt1", "t1").with("t1", "defaultRouteTable", "rt1").transitTable("rt2", "t2");

        assertThat(said(drawn)).containsExactly("error transit.static-route-missing t1 tpx",
                "error transit.static-route-missing t2 tpx");
        assertThat(said(drawn.add("rt1", "routes", "10.1.0.0/16 -> tpx")))
                .containsExactly("error transit.static-route-missing t2 tpx");
        assertThat(Findings.fixes(new StaticRouteMissing(), drawn)).contains("Add static routes to 10.1.0.0/16 over tpx in rt1");
    }

    @Test
    void everyTableInUseIsGivenTheRoutes() {
        Sketch two = FAR.transitTable("rt1", "t1").transitTable("other", "t1").with("t1-a", "routeTable", "other");

        assertThat(Findings.fixes(new StaticRouteMissing(), two))
                .containsExactly("Add static routes to 10.1.0.0/16 over tpx in other");
    }

    @Test
    void aRouteThatLeadsElsewhereIsLedOverThePeering() {
        Sketch round = FAR.transit("t3").transitPeering("other", "t1", "t3").transitTable("rt1", "t1", "10.1.0.0/16 -> other")
                .with("t1", "defaultRouteTable", "rt1");

        assertThat(Findings.fixes(new StaticRouteMissing(), round)).containsExactly("Lead 10.1.0.0/16 over tpx in rt1");
        assertThat(said(round)).containsExactly("error transit.static-route-missing t1 tpx");
    }
}
