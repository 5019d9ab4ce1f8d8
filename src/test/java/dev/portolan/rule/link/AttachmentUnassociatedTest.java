package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentUnassociatedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AttachmentUnassociated(), sketch);
    }

    private static final Sketch HUB = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16")
            .transit("tgw").attach("tgw", "a").attach("tgw", "b");

    @Test
    void aGatewayWithoutDrawnTablesAssociatesEverything() {
        assertThat(said(HUB)).isEmpty();
    }

    @Test
    void onceATableIsDrawnAttachmentsNeedOne() {
        Sketch tables = HUB.transitTable("rt", "tgw");

        assertThat(said(tables)).containsExactly("error transit.not-associated tgw-a tgw",
                "error transit.not-associated tgw-b tgw");
        assertThat(said(tables.with("tgw-a", "routeTable", "rt"))).containsExactly("error transit.not-associated tgw-b tgw");
        assertThat(said(tables.with("tgw", "defaultRouteTable", "rt"))).isEmpty();
    }
}
