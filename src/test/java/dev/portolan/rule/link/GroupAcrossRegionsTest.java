package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupAcrossRegionsTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new GroupAcrossRegions(), sketch);
    }

    private static Sketch groups(String region) {
        return Sketch.aws().region("r1").vpc("a", "10.0.0.0/16").region(region).vpc("b", "10.1.0.0/16", "10.9.0.0/16")
                .peering("pcx", "a", "b").group("sg-b", "b").group("sg-a", "a", "in 9094 sg-b", "out all sg-b");
    }

    @Test
    void withinOneRegionGroupsMayBeNamed() {
        assertThat(said(groups("r1"))).isEmpty();
    }

    @Test
    void acrossRegionsBlocksMustBeNamed() {
        assertThat(said(groups("r2").with("sg-a", "egress", Optional.empty())))
                .containsExactly("error security.reference-across-regions sg-a sg-b");
        assertThat(Findings.fixes(new GroupAcrossRegions(), groups("r2")))
                .contains("Name 10.1.0.0/16, 10.9.0.0/16 instead of sg-b in sg-a");
        assertThat(said(Sketch.otc().region("r1").vpc("a", "10.0.0.0/16").region("r2").vpc("b", "10.1.0.0/16")
                .group("sg-b", "b").group("sg-a", "a", "in 9094 sg-b"))).isEmpty();
    }

    @Test
    void egressRulesToo() {
        assertThat(new GroupAcrossRegions().check(groups("r2").topology())).hasSize(2);
    }
}
