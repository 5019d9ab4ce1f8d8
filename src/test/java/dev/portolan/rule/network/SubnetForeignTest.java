package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubnetForeignTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new SubnetForeign(), sketch);
    }

    private static final Sketch TWO = Sketch.aws().vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "az1")
            .vpc("b", "10.1.0.0/16").subnet("b1", "10.1.0.0/24", "az1");

    @Test
    void nodesStandInTheirOwnNetwork() {
        assertThat(said(TWO.balancer("nlb", "a", "b1"))).containsExactly("error network.subnet-foreign nlb b1");
        assertThat(said(TWO.balancer("nlb", "a", "a1").service("svc", "nlb").endpoint("vpce", "b", "svc", "a1")))
                .containsExactly("error network.subnet-foreign vpce a1");
    }

    @Test
    void attachmentsServeTheirOwnNetwork() {
        assertThat(said(TWO.transit("tgw").attach("tgw", "a", "a1"))).isEmpty();
        assertThat(said(TWO.transit("tgw").attach("tgw", "a", "b1"))).containsExactly("error network.subnet-foreign tgw-a b1");
    }
}
