package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartlyPublicTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new PartlyPublic(), sketch);
    }

    private static final Sketch TWO = Sketch.alibaba().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "z1")
            .cluster("emr", ClusterKind.EMR).broker("emr-1", "s", "10.0.0.11", "EXT SSL 9093")
            .broker("emr-2", "s", "10.0.0.12", "EXT SSL 9093").eip("eip-1", "47.0.0.1", "emr-1");

    @Test
    void everyBrokerNeedsAnAddressOfItsOwn() {
        assertThat(said(TWO)).containsExactly("warning public.no-address emr emr-2");
        assertThat(said(TWO.eip("eip-2", "47.0.0.2", "emr-2"))).isEmpty();
        assertThat(said(TWO.without("eip-1"))).isEmpty();
    }

    @Test
    void theMissingOnesCanBeGiven() {
        assertThat(Findings.fixes(new PartlyPublic(), TWO)).containsExactly("Give emr-2 public addresses");
    }

    @Test
    void controllersNeedNone() {
        assertThat(said(TWO.with("emr-2", "roles", "controller"))).isEmpty();
    }

    @Test
    void behindARouterAForwardIsMissing() {
        Sketch home = Sketch.otc().vpc("kafka", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "z1")
                .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT).broker("demo-1", "s", "10.0.0.11", "EXT SSL 9093")
                .broker("demo-2", "s", "10.0.0.12", "EXT SSL 9093").nat("router", "s", "10.0.0.1")
                        .eip("wan", "80.0.0.1", "router")
                .add("router", "forwards", "wan:9093 -> demo-1:9093");

        assertThat(said(home)).containsExactly("warning public.no-address demo demo-2");
        assertThat(Findings.texts(new PartlyPublic(), home))
                .containsExactly("Ports are forwarded to some brokers of demo and not "
                + "to others, though clients outside need all of them; no port leads to: demo-2.");
        assertThat(Findings.fixes(new PartlyPublic(), home)).isEmpty();
    }
}
