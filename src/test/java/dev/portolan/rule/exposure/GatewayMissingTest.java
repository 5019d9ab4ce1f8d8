package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatewayMissingTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new GatewayMissing(), sketch);
    }

    private static Sketch bound(Sketch start) {
        return start.vpc("vpc", "10.0.0.0/16").client("app", "vpc", "10.0.0.9").eip("eip", "54.0.0.1", "app");
    }

    @Test
    void awsNeedsAnInternetGateway() {
        assertThat(said(bound(Sketch.aws()))).containsExactly("warning public.no-gateway vpc eip");
        assertThat(said(bound(Sketch.aws()).gateway("igw", "vpc"))).isEmpty();
        assertThat(said(bound(Sketch.aws()).egressOnly("eigw", "vpc"))).hasSize(1);
    }

    @Test
    void elsewhereBindingIsEnough() {
        assertThat(said(bound(Sketch.alibaba()))).isEmpty();
        assertThat(said(bound(Sketch.otc()))).isEmpty();
    }
}
