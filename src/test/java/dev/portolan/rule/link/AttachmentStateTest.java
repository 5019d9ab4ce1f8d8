package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentStateTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AttachmentState(), sketch);
    }

    private static final Sketch HUB = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16")
            .transit("tgw").attach("tgw", "a").attach("tgw", "b");

    @Test
    void anAttachmentWaitsToBeAccepted() {
        assertThat(said(HUB)).isEmpty();
        assertThat(said(HUB.with("tgw-a", "state", "pending-acceptance")))
                .containsExactly("warning transit.attachment-not-active tgw-a");
        assertThat(said(HUB.with("tgw-a", "state", "failed"))).containsExactly("error transit.attachment-not-active tgw-a");
    }

    @Test
    void oneThatFailedIsPastAccepting() {
        assertThat(Findings.fixes(new AttachmentState(), HUB.with("tgw-a", "state", "pending-acceptance")))
                .containsExactly("Have the attachment tgw-a accepted");
        assertThat(Findings.fixes(new AttachmentState(), HUB.with("tgw-a", "state", "failed")))
                .containsExactly("Make the attachment tgw-a anew");
        assertThat(Findings.fixes(new AttachmentState(), HUB.with("tgw-a", "state", "down")))
                .containsExactly("Bring the attachment tgw-a up");
    }
}
