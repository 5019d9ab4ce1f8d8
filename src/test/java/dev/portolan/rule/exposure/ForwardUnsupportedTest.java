package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardUnsupportedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new ForwardUnsupported(), sketch);
    }

    private static Sketch forwarding(Sketch by) {
        return by.vpc("a", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "z1").cluster("demo", ClusterKind.SELF_HOSTED_KRAFT)
                .broker("demo-1", "s", "10.0.0.11", "CLIENT PLAINTEXT 9011").nat("nat", "s", "10.0.0.5")
                .eip("eip", "52.0.0.1", "nat").add("nat", "forwards", "eip:9011 -> demo-1:9011");
    }

    @Test
    void anAwsNatGatewayForwardsNothingInwards() {
        assertThat(said(forwarding(Sketch.aws()))).containsExactly("error public.forward-unsupported nat");
        assertThat(said(forwarding(Sketch.aws()).with("nat", "forwards", ""))).isEmpty();
    }

    @Test
    void othersDo() {
        assertThat(said(forwarding(Sketch.otc()))).isEmpty();
        assertThat(said(forwarding(Sketch.alibaba()))).isEmpty();
    }
}
