package dev.portolan.rule.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressSharedTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AddressShared(), sketch);
    }

    private static Sketch forwarding(Sketch start, String second) {
        return start.vpc("vpc", "10.0.0.0/16").subnet("s", "10.0.0.0/24", "z1").cluster("demo", ClusterKind.DMS)
                .broker("demo-1", "s", "10.0.0.11").broker("demo-2", "s", "10.0.0.12").nat("nat", "s", "10.0.0.5")
                .put(PublicAddress.class, "eip").put(PublicAddress.class, "eip2")
                .add("nat", "forwards", "eip:9011 -> demo-1:9011").add("nat", "forwards", second);
    }

    @Test
    void anAddressIsBoundOnce() {
        Sketch vpc = Sketch.aws().vpc("vpc", "10.0.0.0/16").client("one", "vpc", "10.0.0.1").client("two", "vpc", "10.0.0.2")
                .eip("eip", "54.0.0.1", "one");

        assertThat(said(vpc.eip("other", "54.0.0.2", "two"))).isEmpty();
        assertThat(said(vpc.eip("other", "54.0.0.1", "two"))).containsExactly("error public.address-shared other eip");
        assertThat(Findings.texts(new AddressShared(), vpc.eip("other", "54.0.0.1", "two")))
                .containsExactly("54.0.0.1 stands for both eip and other, though a public address is bound once.");
    }

    @Test
    void aForwardedPortLeadsToOneBroker() {
        assertThat(said(forwarding(Sketch.alibaba(), "eip:9011 -> demo-2:9011")))
                .containsExactly("error public.address-shared eip nat demo-1 demo-2");
        assertThat(said(forwarding(Sketch.alibaba(), "eip:9012 -> demo-2:9011"))).isEmpty();
        assertThat(said(forwarding(Sketch.alibaba(), "eip2:9011 -> demo-2:9011"))).isEmpty();
    }

    @Test
    void onOpenTelekomCloudEachBrokerNeedsItsOwnAddress() {
        assertThat(said(forwarding(Sketch.otc(), "eip:9012 -> demo-2:9011"))).hasSize(1);
        assertThat(said(forwarding(Sketch.otc(), "eip2:9011 -> demo-2:9011"))).isEmpty();
        assertThat(said(forwarding(Sketch.otc(), "eip:9012 -> demo-1:9012"))).isEmpty();
    }
}
