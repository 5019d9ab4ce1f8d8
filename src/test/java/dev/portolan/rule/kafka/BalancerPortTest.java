package dev.portolan.rule.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import org.junit.jupiter.api.Test;

class BalancerPortTest {
    private static final Sketch APART = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps"));
    private static final Sketch SINGLE = APART.then(Patterns.singleBalancer("demo", "apps"));
    private static final Sketch EACH = APART.then(Patterns.balancerPerBroker("demo", "apps"));

    @Test
    void advertisedPortsThatAreSwappedAreSwappedBack() {
        assertThat(Findings.of(new BalancerPort(), SINGLE)).isEmpty();
        assertThat(Findings.fixes(new BalancerPort(), SINGLE.with("demo-2", "listeners[0].advertisedPort", 8445)
                .with("demo-3", "listeners[0].advertisedPort", 8444))).containsExactly(
                        "Advertise port 8444 on CLIENT of demo-2", "Advertise port 8445 on CLIENT of demo-3");
        assertThat(Findings.fixes(new BalancerPort(), SINGLE.with("demo-1", "listeners[0].advertisedPort", 8444)
                .with("demo-2", "listeners[0].advertisedPort", 8445).with("demo-3", "listeners[0].advertisedPort", 8446)))
                .containsExactly("Advertise port 8443 on CLIENT of demo-1", "Advertise port 8444 on CLIENT of demo-2",
                        "Advertise port 8445 on CLIENT of demo-3");
    }

    @Test
    void whereAllAdvertiseOnePortTheBalancerOfAnotherIsTheOddOne() {
        Sketch odd = EACH.drop("nlb-3", "listeners", "9094 -> nlb-3-9094").add("nlb-3", "listeners", "9093 -> nlb-3-9094");

        assertThat(Findings.of(new BalancerPort(), EACH)).isEmpty();
        assertThat(Findings.of(new BalancerPort(), odd)).containsExactly("error kafka.advertised-wrong-port demo-3 nlb-3");
        assertThat(Findings.fixes(new BalancerPort(), odd)).containsExactly("Let nlb-3 listen on port 9094 instead of 9093");
    }
}
