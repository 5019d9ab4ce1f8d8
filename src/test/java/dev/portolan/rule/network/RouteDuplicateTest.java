package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Route;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteDuplicateTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new RouteDuplicate(), sketch);
    }

    private static final Sketch PEERED = Sketch.aws().vpc("b", "10.1.0.0/16").vpc("c", "10.2.0.0/16").vpc("a", "10.0.0.0/16")
            .subnet("a1", "10.0.0.0/24", "az1").peering("ab", "a", "b").peering("ac", "a", "c");

    @Test
    void aTableHoldsOneRouteForABlock() {
        assertThat(said(PEERED.routes("a1", "10.1.0.0/16 -> ab", "10.2.0.0/16 -> ac"))).isEmpty();
        assertThat(said(PEERED.routes("a1", "10.1.0.0/16 -> ab", "10.1.0.0/16 -> ac")))
                .containsExactly("error route.duplicate a1-rt ab ac");
    }

    @Test
    void theSameRouteTwiceIsKeptOnce() {
        Route route = new Route(Cidr.parse("10.1.0.0/16"), Id.of("ab"));
        Sketch twice = PEERED.table("rt", "a").with("rt", "routes", List.of(route, route));

        assertThat(said(twice)).containsExactly("warning route.duplicate rt ab");
    }
}
