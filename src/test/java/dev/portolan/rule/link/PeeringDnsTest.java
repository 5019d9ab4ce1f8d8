package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeeringDnsTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PeeringDns(), sketch);
    }

    private static final Sketch DIALLED = Sketch.aws().vpc("kafka", "10.0.0.0/16").vpc("apps", "10.1.0.0/16")
            .cluster("demo", ClusterKind.MSK).broker("demo-1", "kafka", "10.0.0.11",
            "CLIENT SSL 9194 as b-1-public.demo.example:9194")
            .with("demo-1", "publicNames", "b-1-public.demo.example")
            .client("app", "apps", "10.1.0.9").connect("app", "demo", "b-1-public.demo.example:9194")
            .peering("pcx", "kafka", "apps");

    @Test
    void publicNamesNeedTheOptionOfTheBrokersSide() {
        assertThat(said(DIALLED)).containsExactly("warning peering.dns-resolution-off pcx app-to-demo demo-1");
        assertThat(said(DIALLED.with("pcx", "requesterDns", "on"))).isEmpty();
        assertThat(said(DIALLED.with("pcx", "accepterDns", "on"))).hasSize(1);
    }

    @Test
    void otherNamesDoNot() {
        assertThat(said(DIALLED.with("demo-1", "publicNames", ""))).isEmpty();
        assertThat(said(DIALLED.without("pcx"))).isEmpty();
    }

    @Test
    void oneSwitchIsSaidOnce() {
        Sketch two = DIALLED.broker("demo-2", "kafka", "10.0.0.12", "CLIENT SSL 9194 as b-2-public.demo.example:9194")
                .with("demo-2", "publicNames", "b-2-public.demo.example");

        assertThat(said(two)).containsExactly("warning peering.dns-resolution-off pcx app-to-demo demo-1 demo-2");
    }
}
