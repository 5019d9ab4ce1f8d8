package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressDuplicateTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new AddressDuplicate(), sketch);
    }

    private static final Sketch VPC = Sketch.aws().vpc("vpc", "10.0.0.0/16").subnet("s", "10.0.1.0/24", "az1")
            .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT).broker("b1", "s", "10.0.1.11", "CLIENT PLAINTEXT 9092");

    @Test
    void anAddressBelongsToOneInterface() {
        assertThat(said(VPC.broker("b2", "s", "10.0.1.12", "CLIENT PLAINTEXT 9092"))).isEmpty();
        assertThat(said(VPC.broker("b2", "s", "10.0.1.11", "CLIENT PLAINTEXT 9092")))
                .containsExactly("error network.address-duplicate b2 b1");
        assertThat(said(VPC.balancer("nlb", "vpc", "s 10.0.1.11"))).containsExactly("error network.address-duplicate nlb b1");
    }

    @Test
    void nodesMayShareAHostOnDifferentPorts() {
        assertThat(said(VPC.broker("c1", "s", "10.0.1.11", "CONTROLLER PLAINTEXT 9093"))).isEmpty();
    }

    @Test
    void aClientMayRunOnABrokersHost() {
        Sketch beside = VPC.client("app", "s", "10.0.1.11");

        assertThat(said(beside)).containsExactly("error network.address-duplicate app b1");
        assertThat(Findings.fixes(new AddressDuplicate(), beside)).containsExactly("Let app run on the host of b1");
        assertThat(said(beside.with("app", "runsOn", "b1"))).isEmpty();
    }

    @Test
    void clientsMayShareAHostAndNetworksMayRepeatAddresses() {
        assertThat(said(VPC.client("one", "s", "10.0.1.50").client("two", "s", "10.0.1.50"))).isEmpty();
        assertThat(said(VPC.vpc("other", "10.0.0.0/16").subnet("o", "10.0.1.0/24", "az1").client("app", "o", "10.0.1.11")))
                .isEmpty();
    }
}
