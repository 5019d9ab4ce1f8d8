package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.LineKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapAsideTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new OverlapAside(), sketch);
    }

    private static final Sketch TWINS = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.0.0.0/16");

    @Test
    void unrelatedNetworksMayOverlap() {
        assertThat(said(TWINS)).containsExactly("note network.cidr-overlap b a");
    }

    @Test
    void anEndpointDoesNotMind() {
        Sketch joined = TWINS.balancer("nlb", "a").service("svc", "nlb").endpoint("vpce", "b", "svc");

        assertThat(said(joined)).containsExactly("note network.cidr-overlap b a");
        assertThat(Findings.texts(new OverlapAside(), joined)).singleElement().asString().contains("endpoints such as vpce");
    }

    @Test
    void linksThatMindAreAnotherRulesMatter() {
        assertThat(said(TWINS.peering("pcx", "a", "b"))).isEmpty();
        assertThat(said(TWINS.line("dx", LineKind.CEN, "a", "b"))).isEmpty();
        assertThat(said(TWINS.transit("tgw").attach("tgw", "a").attach("tgw", "b"))).isEmpty();
        assertThat(said(TWINS.transit("t1").attach("t1", "a").transit("t2").attach("t2", "b")
                .transitPeering("tpx", "t1", "t2"))).isEmpty();
    }

    @Test
    void theInternetHasNoBlocksOfItsOwn() {
        assertThat(said(Sketch.aws().vpc("a", "10.0.0.0/16").internet("world"))).isEmpty();
    }

    @Test
    void manyPairsAreCountedAndNotAllListed() {
        Sketch many = Sketch.aws();
        for (int i = 0; i < 100; i++) {
            many = many.vpc("n" + i, "10.0.0.0/16");
        }
        assertThat(said(many)).hasSize(26);
        assertThat(Findings.texts(new OverlapAside(), many)).last().asString().contains(" 4950 pairs");
    }
}
