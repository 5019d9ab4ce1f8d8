package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupForeignTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new GroupForeign(), sketch);
    }

    private static final Sketch KAFKA = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "az1")
            .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT).broker("demo-1", "s", "10.0.0.11", "EXTERNAL PLAINTEXT 9092");

    @Test
    void groupsBelongToTheirNetwork() {
        Sketch two = KAFKA.vpc("apps", "10.1.0.0/16").group("own", "kafka").group("sg", "apps").client("app", "apps", "10.1.0.9")
                .groups("app", "sg");

        assertThat(said(two.groups("demo-1", "own"))).isEmpty();
        assertThat(said(two.groups("demo-1", "sg"))).containsExactly("warning security.group-foreign demo-1 sg");
        assertThat(said(two.groups("demo-1", "own", "sg"))).hasSize(1);
        assertThat(said(two.balancer("nlb", "kafka").groups("nlb", "sg").service("svc", "nlb").endpoint("vpce", "apps", "svc")
                .groups("vpce", "own"))).containsExactly("warning security.group-foreign nlb sg",
                "warning security.group-foreign vpce own");
    }
}
