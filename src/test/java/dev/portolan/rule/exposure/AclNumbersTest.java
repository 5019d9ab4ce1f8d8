package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AclNumbersTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AclNumbers(), sketch);
    }

    private static List<String> fixes(Sketch sketch) {
        return Findings.fixes(new AclNumbers(), sketch);
    }

    private static final Sketch VPC = Sketch.aws().vpc("kafka", "10.0.0.0/16");

    @Test
    void aNumberStandsOnceInEachDirection() {
        assertThat(said(VPC.acl("acl", "kafka", "in 100 allow 9094 10.1.0.0/16", "out 100 allow all 0.0.0.0/0"))).isEmpty();
        assertThat(said(VPC.acl("acl", "kafka", "in 100 allow 9094 10.1.0.0/16", "in 100 deny 9094 10.1.0.0/16")))
                .containsExactly("error security.acl-number-duplicate acl");
        assertThat(Findings.texts(new AclNumbers(), VPC.acl("acl", "kafka", "out 100 allow all 10.1.0.0/16",
                "out 100 allow all 10.2.0.0/16")))
                        .containsExactly("acl has 2 outbound entries with the number 100, which is refused.");
    }

    @Test
    void entriesThatDoTheSameAreRenumbered() {
        assertThat(fixes(VPC.acl("acl", "kafka", "in 100 allow 9094 10.1.0.0/16", "in 100 allow 9094 10.2.0.0/16")))
                .containsExactly("Renumber the entries 100 of acl");
        assertThat(said(VPC.acl("acl", "kafka", "in 100 allow 9094 10.1.0.0/16", "in 100 allow 9094 10.1.0.0/16"))).hasSize(1);
        assertThat(fixes(VPC.acl("acl", "kafka", "in 100 allow 9094 10.1.0.0/16", "in 100 deny 9094 10.1.0.0/16"))).isEmpty();
        assertThat(fixes(VPC.acl("acl", "kafka", "in 100 allow 9094 10.1.0.0/16", "in 100 allow 9094 10.2.0.0/16",
                "in 101 deny all 0.0.0.0/0"))).isEmpty();
    }
}
