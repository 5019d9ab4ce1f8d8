package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTooFarTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ClientAddressTooFar(), sketch);
    }

    private static final Sketch APART = Sketch.aws().vpc("edge", "10.1.0.0/16").vpc("kafka", "10.0.0.0/16")
            .subnet("s", "10.0.0.0/24", "az1")
            .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT).broker("demo-1", "s", "10.0.0.11")
            .balancer("nlb", "edge").forward("nlb", 9094, "demo-1:9094").with("nlb-9094", "preserveClientAddress", "on")
            .transit("tgw").attach("tgw", "edge").attach("tgw", "kafka");

    @Test
    void aTransitGatewayLosesTheClientsAddress() {
        assertThat(said(APART)).containsExactly("error balancer.client-address-too-far nlb-9094 nlb demo-1");
        assertThat(said(APART.with("nlb-9094", "preserveClientAddress", "off"))).isEmpty();
        assertThat(said(APART.with("nlb-9094", "preserveClientAddress", "unset"))).isEmpty();
        assertThat(said(APART.with("nlb-9094", "preserveClientAddress", "unset").with("nlb-9094", "targetType", "instance")))
                .hasSize(1);
    }

    @Test
    void aPeeringKeepsIt() {
        assertThat(said(APART.peering("pcx", "edge", "kafka"))).isEmpty();
    }
}
