package dev.portolan.rule.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Patterns;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerBrokerListenerTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PerBrokerListener(), sketch);
    }

    private static final Sketch SINGLE = Sketch.aws().vpc("kafka", "10.0.0.0/16")
            .then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.singleBalancer("demo", "apps"));

    @Test
    void aBrokersOwnPortLeadsToItAlone() {
        assertThat(said(SINGLE)).isEmpty();
        assertThat(said(SINGLE.add("nlb-8444", "targets", "demo-3:9094")))
                .containsExactly("error balancer.wrong-broker nlb-8444 nlb demo-2");
        assertThat(said(SINGLE.with("nlb-8444", "targets", "demo-3:9094")))
                .containsExactly("error balancer.wrong-broker nlb-8444 nlb demo-2");
        assertThat(Findings.fixes(new PerBrokerListener(), SINGLE.add("nlb-8444", "targets", "demo-3:9094")))
                .containsExactly("Make demo-2 the only target of nlb-8444");
    }

    @Test
    void aTargetMayBeGivenByItsAddress() {
        assertThat(said(SINGLE.with("nlb-8444", "targets", "10.0.1.11:9094"))).isEmpty();
        assertThat(said(SINGLE.with("nlb-8444", "targets", "10.0.2.11:9094"))).hasSize(1);
    }

    @Test
    void aPortThatAllBrokersAdvertiseIsNobodysOwn() {
        assertThat(said(Sketch.aws().vpc("kafka", "10.0.0.0/16").then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                .balancer("nlb", "kafka").forward("nlb", 9094, "demo-1:9094", "demo-2:9094"))).isEmpty();
    }

    @Test
    void aBalancerForEachBrokerIsNoMatter() {
        assertThat(said(Sketch.aws().vpc("kafka", "10.0.0.0/16").then(Patterns.threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                .vpc("apps", "10.1.0.0/16").then(Patterns.threeSubnets("apps")).then(Patterns.balancerPerBroker("demo", "apps"))))
                .isEmpty();
    }

    @Test
    void whereOnlyTheAdvertisedPortsAreMixedUpTheBrokersAreTold() {
        assertThat(said(SINGLE.with("demo-2", "listeners[0].advertisedPort", 8445)
                .with("demo-3", "listeners[0].advertisedPort", 8444))).isEmpty();
        assertThat(said(SINGLE.with("demo-1", "listeners[0].advertisedPort", 8444)
                .with("demo-2", "listeners[0].advertisedPort", 8445)
                .with("demo-3", "listeners[0].advertisedPort", 8446))).isEmpty();
    }
}
