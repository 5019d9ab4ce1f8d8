package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthCheckDeniedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new HealthCheckDenied(), sketch);
    }

    private static final Sketch SINGLE = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.singleBalancer("demo", "apps"));

    private static Sketch guarded(String... rules) {
        return SINGLE.group("sg", "kafka", rules).groups("demo-2", "sg");
    }

    @Test
    void theBalancersAddressesMustGetIn() {
        assertThat(said(SINGLE)).isEmpty();
        assertThat(said(guarded("in 9094 10.1.0.0/16"))).containsExactly("warning balancer.health-check-denied sg demo-2 nlb");
        assertThat(said(guarded("in 9094 10.0.0.0/16"))).isEmpty();
        assertThat(said(guarded("in 9092 10.0.0.0/16"))).hasSize(1);
        assertThat(said(guarded("in all 0.0.0.0/0"))).isEmpty();
    }

    @Test
    void eachOfThem() {
        assertThat(Findings.fixes(new HealthCheckDenied(), guarded("in 9094 10.0.0.0/24")))
                .containsExactly("Let in port 9094 from 10.0.1.21, 10.0.2.21 in sg");
    }

    @Test
    void aRuleMayNameTheBalancersGroup() {
        Sketch named = SINGLE.group("sg-nlb", "kafka").group("sg-other", "kafka").group("sg", "kafka", "in 9094 sg-nlb")
                .groups("demo-2", "sg");

        assertThat(said(named)).isEmpty();
        assertThat(said(named.groups("nlb", "sg-nlb"))).isEmpty();
        assertThat(said(named.groups("nlb", "sg-other"))).hasSize(1);
    }

    @Test
    void aNodeWithoutAnAddressHasOneOfItsSubnet() {
        Sketch open = guarded("in 9094 10.0.0.0/24").with("nlb", "nodes", "kafka-a, kafka-b");

        assertThat(Findings.fixes(new HealthCheckDenied(), open)).containsExactly("Let in port 9094 from 10.0.1.0/24 in sg");
    }
}
