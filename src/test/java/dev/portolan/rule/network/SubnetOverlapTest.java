package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubnetOverlapTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new SubnetOverlap(), sketch);
    }

    private static final Sketch VPC = Sketch.aws().vpc("vpc", "10.0.0.0/16").subnet("a", "10.0.0.0/20", "az1");

    @Test
    void subnetsOfANetworkLieApart() {
        assertThat(said(VPC.subnet("b", "10.0.16.0/20", "az2"))).isEmpty();
        assertThat(said(VPC.subnet("b", "10.0.8.0/24", "az2"))).containsExactly("error network.subnet-overlap b a");
        assertThat(said(VPC.subnet("b", "10.0.0.0/20", "az2"))).containsExactly("error network.subnet-overlap b a");
    }

    @Test
    void subnetsOfDifferentNetworksAreNoMatter() {
        assertThat(said(VPC.vpc("other", "10.0.0.0/16").subnet("b", "10.0.0.0/20", "az1"))).isEmpty();
    }

    @Test
    void manyPairsAreCountedAndNotAllListed() {
        Sketch many = VPC;
        for (int i = 0; i < 9; i++) {
            many = many.subnet("s" + i, "10.0.0.0/20", "az1");
        }
        assertThat(said(many)).hasSize(26).last().isEqualTo("error network.subnet-overlap vpc");
    }
}
