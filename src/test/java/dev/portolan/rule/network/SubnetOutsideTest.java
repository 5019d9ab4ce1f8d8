package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubnetOutsideTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new SubnetOutside(), sketch);
    }

    private static final Sketch VPC = Sketch.aws().vpc("vpc", "10.0.0.0/16");

    @Test
    void aSubnetLiesInItsNetwork() {
        assertThat(said(VPC.subnet("in", "10.0.1.0/24", "az1"))).isEmpty();
        assertThat(said(VPC.subnet("out", "10.1.1.0/24", "az1"))).containsExactly("error network.subnet-outside out vpc");
    }

    @Test
    void theNetworkCanBeGivenTheBlock() {
        assertThat(Findings.fixes(new SubnetOutside(), VPC.subnet("out", "10.1.1.0/24", "az1")))
                .containsExactly("Add 10.1.1.0/24 to vpc");
        assertThat(Findings.fixes(new SubnetOutside(), VPC.subnet("out", "10.0.0.0/8", "az1"))).isEmpty();
    }

    @Test
    void aSecondaryBlockHoldsSubnetsToo() {
        assertThat(said(Sketch.aws().vpc("vpc", "10.0.0.0/16", "100.64.0.0/16").subnet("s", "100.64.3.0/24", "az1"))).isEmpty();
    }

    @Test
    void nothingIsOutsideBlocksThatAreNotSaid() {
        assertThat(said(Sketch.aws().vpc("vpc").subnet("s", "10.0.0.0/24", "az1"))).isEmpty();
        assertThat(said(VPC.subnet("s", "2001:db8::/64", "az1"))).isEmpty();
    }
}
