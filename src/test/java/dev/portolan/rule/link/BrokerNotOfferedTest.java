package dev.portolan.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokerNotOfferedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new BrokerNotOffered(), sketch);
    }

    private static final Sketch DMS = Sketch.otc().vpc("a", "10.0.0.0/16").subnet("a1", "10.0.0.0/24", "z1")
            .cluster("dms", ClusterKind.DMS).broker("dms-1", "a1", "10.0.0.11").broker("dms-2", "a1", "10.0.0.12")
            .service("svc-1").with("svc-1", "server", "dms-1").with("svc-1", "ports", "9011 -> 9011");

    @Test
    void everyBrokerNeedsAServiceOfItsOwn() {
        assertThat(said(DMS)).containsExactly("warning endpoint.broker-not-offered dms-2 dms");
        assertThat(said(DMS.service("svc-2").with("svc-2", "server", "dms-2"))).isEmpty();
    }

    @Test
    void otherClustersAreNoMatter() {
        assertThat(said(DMS.without("svc-1"))).isEmpty();
        assertThat(said(DMS.without("dms-2").cluster("other", ClusterKind.DMS).broker("other-1", "a1", ""))).isEmpty();
    }

    @Test
    void controllersServeNoClients() {
        assertThat(said(DMS.with("dms-2", "roles", "controller"))).isEmpty();
    }
}
