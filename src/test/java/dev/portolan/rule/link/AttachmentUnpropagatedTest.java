package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttachmentUnpropagatedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AttachmentUnpropagated(), sketch);
    }

    private static final Sketch HUB = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16")
            .transit("tgw").attach("tgw", "a").attach("tgw", "b");

    private static final Sketch TABLES = HUB.transitTable("rt", "tgw").with("tgw", "defaultRouteTable", "rt");

    @Test
    void byDefaultEverythingPropagates() {
        assertThat(said(HUB)).isEmpty();
        assertThat(said(TABLES)).isEmpty();
    }

    @Test
    void whoPropagatesNowhereIsReachedByNobody() {
        Sketch silent = TABLES.with("tgw-b", "propagatesTo", Optional.of(List.of()));

        assertThat(said(silent)).containsExactly("warning transit.not-propagated tgw-b tgw");
        assertThat(said(silent.add("rt", "routes", "10.1.0.0/16 -> tgw-b"))).isEmpty();
    }
}
