package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.TransitAttachment;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentDuplicateTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AttachmentDuplicate(), sketch);
    }

    private static final Sketch HUB = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16")
            .transit("tgw").attach("tgw", "a").attach("tgw", "b");

    @Test
    void awsAttachesANetworkOnce() {
        Sketch twice = HUB.put(TransitAttachment.class, "again", "gateway", "tgw", "attached", "a");

        assertThat(said(HUB)).isEmpty();
        assertThat(said(twice)).containsExactly("error transit.duplicate-attachment again tgw-a");
        assertThat(said(HUB.transit("t2").attach("t2", "a"))).isEmpty();
    }

    @Test
    void elsewhereNobodySays() {
        assertThat(said(Sketch.alibaba().vpc("a", "10.0.0.0/16").transit("tr").attach("tr", "a")
                .put(TransitAttachment.class, "again", "gateway", "tr", "attached", "a"))).isEmpty();
    }
}
