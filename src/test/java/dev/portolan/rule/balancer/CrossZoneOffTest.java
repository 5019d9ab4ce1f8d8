package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrossZoneOffTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new CrossZoneOff(), sketch);
    }

    private static final Sketch SINGLE = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.singleBalancer("demo", "apps"));

    @Test
    void singleTargetsNeedIt() {
        assertThat(said(SINGLE)).isEmpty();
        assertThat(said(SINGLE.with("nlb", "crossZone", "off"))).containsExactly("error balancer.cross-zone-off nlb");
        assertThat(Findings.texts(new CrossZoneOff(), SINGLE.with("nlb", "crossZone", "off")))
                .containsExactly("nlb does not send across zones (as stated), and some of its zones have no target on port "
                        + "8443, 8444, 8445: clients that take the address of such a zone fail.");
    }

    @Test
    void onAwsItIsOffUnlessSaid() {
        assertThat(said(SINGLE.with("nlb", "crossZone", "unset"))).hasSize(1);
        Sketch alibaba = Sketch.alibaba().vpc("kafka", "10.0.0.0/16")
                .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.singleBalancer("demo", "apps"));
        assertThat(said(alibaba.with("nlb", "crossZone", "unset"))).isEmpty();
    }

    @Test
    void oneZoneOrAnUnknownZoneIsNoMatter() {
        assertThat(said(SINGLE.with("nlb", "crossZone", "off").with("nlb", "nodes", "kafka-a"))).isEmpty();
        Sketch unknown = SINGLE.with("nlb", "crossZone", "off");
        for (String subnet : List.of("kafka-a", "kafka-b", "kafka-c")) {
            unknown = unknown.with(subnet, "zone", Optional.empty());
        }
        assertThat(said(unknown)).isEmpty();
    }
}
