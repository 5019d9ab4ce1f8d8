package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupSharedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new GroupShared(), sketch);
    }

    private static List<String> fixes(Sketch sketch) {
        return Findings.fixes(new GroupShared(), sketch);
    }

    private static final Sketch BALANCED = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "az1")
            .cluster("demo", ClusterKind.MSK).broker("demo-1", "s", "10.0.0.11", "CLIENT SSL 9094")
            .balancer("nlb", "kafka", "s").forward("nlb", 9094, "demo-1:9094").balancer("other", "kafka", "s");

    @Test
    void aGroupStandsBehindOneBalancer() {
        assertThat(said(BALANCED)).isEmpty();
        assertThat(said(BALANCED.add("nlb", "listeners", "9095 -> nlb-9094"))).isEmpty();
        assertThat(said(BALANCED.add("other", "listeners", "9094 -> nlb-9094")))
                .containsExactly("warning balancer.group-shared nlb-9094 nlb other");
        assertThat(fixes(BALANCED.add("other", "listeners", "9094 -> nlb-9094"))).isEmpty();
    }
}
