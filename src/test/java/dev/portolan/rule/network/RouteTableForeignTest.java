package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTableForeignTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new RouteTableForeign(), sketch);
    }

    @Test
    void aSubnetUsesATableOfItsNetwork() {
        Sketch two = Sketch.aws().vpc("b", "10.1.0.0/16").table("b-rt", "b").vpc("a", "10.0.0.0/16").table("a-rt", "a")
                .subnet("a1", "10.0.0.0/24", "az1");

        assertThat(said(two.with("a1", "routeTable", "a-rt"))).isEmpty();
        assertThat(said(two.with("a1", "routeTable", "b-rt"))).containsExactly("error route.table-foreign a1 b-rt");
    }
}
