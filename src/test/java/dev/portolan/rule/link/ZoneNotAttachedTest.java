package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneNotAttachedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ZoneNotAttached(), sketch);
    }

    private static final Sketch VPC = Sketch.aws().vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "az1")
            .subnet("a2", "10.0.1.0/24", "az2").subnet("a3", "10.0.2.0/24", "az2").transit("tgw")
            .client("one", "a1", "10.0.0.9").client("two", "a2", "10.0.1.9");

    @Test
    void zonesWithHostsNeedAnAttachmentSubnet() {
        assertThat(said(VPC.attach("tgw", "a", "a1"))).containsExactly("error transit.zone-not-attached tgw-a a2");
        assertThat(said(VPC.attach("tgw", "a", "a1", "a2"))).isEmpty();
    }

    @Test
    void anySubnetOfTheZoneServesIt() {
        assertThat(said(VPC.attach("tgw", "a", "a1", "a3"))).isEmpty();
    }

    @Test
    void emptyZonesAndUnsaidSubnetsAreNoMatter() {
        assertThat(said(VPC.without("two").attach("tgw", "a", "a1"))).isEmpty();
        assertThat(said(VPC.attach("tgw", "a"))).isEmpty();
    }
}
