package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatewayDuplicateTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new GatewayDuplicate(), sketch);
    }

    private static List<String> fixes(Sketch sketch) {
        return Findings.fixes(new GatewayDuplicate(), sketch);
    }

    private static final Sketch GATED = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "az1")
            .gateway("igw", "kafka").routes("s", "0.0.0.0/0 -> igw");

    @Test
    void aNetworkHasOneInternetGateway() {
        assertThat(said(GATED)).isEmpty();
        assertThat(said(GATED.egressOnly("eigw", "kafka"))).isEmpty();
        assertThat(said(GATED.gateway("second", "kafka"))).containsExactly("error public.gateway-duplicate second igw kafka");
        assertThat(fixes(GATED.gateway("second", "kafka"))).containsExactly("Take second away");
    }
}
