package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneRepeatedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ZoneRepeated(), sketch);
    }

    private static final Sketch VPC = Sketch.aws().vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "az1")
            .subnet("a2", "10.0.1.0/24", "az2").subnet("a3", "10.0.2.0/24", "az1");

    @Test
    void oneSubnetAZone() {
        assertThat(said(VPC.balancer("nlb", "a", "a1", "a2"))).isEmpty();
        assertThat(said(VPC.balancer("nlb", "a", "a1", "a3"))).containsExactly("warning network.zone-repeated nlb a3 a1");
        assertThat(said(VPC.transit("tgw").attach("tgw", "a", "a1", "a2", "a3")))
                .containsExactly("warning network.zone-repeated tgw-a a3 a1");
    }

    @Test
    void endpointsToo() {
        Sketch provider = VPC.balancer("nlb", "a", "a1").service("svc", "nlb");

        assertThat(said(provider.endpoint("vpce", "a", "svc", "a1", "a3")))
                .containsExactly("warning network.zone-repeated vpce a3 a1");
    }
}
