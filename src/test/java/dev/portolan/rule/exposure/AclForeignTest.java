package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AclForeignTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AclForeign(), sketch);
    }

    private static final Sketch KAFKA = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "az1")
            .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT).broker("demo-1", "s", "10.0.0.11", "EXTERNAL PLAINTEXT 9092");

    @Test
    void aclsBelongToTheirNetwork() {
        Sketch two = KAFKA.acl("own", "kafka").vpc("apps", "10.1.0.0/16").acl("acl", "apps");

        assertThat(said(two.with("s", "networkAcl", "own"))).isEmpty();
        assertThat(said(two.with("s", "networkAcl", "acl"))).containsExactly("error security.acl-foreign s acl");
    }
}
