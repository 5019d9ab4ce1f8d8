package dev.portolan.rule.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.LineKind;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class CidrOverlapTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new CidrOverlap(), sketch);
    }

    private static final Sketch TWINS = Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.0.128.0/20");

    @Test
    void peeredNetworksMustNotOverlap() {
        assertThat(said(TWINS.peering("pcx", "a", "b"))).containsExactly("error network.cidr-overlap a b pcx");
        assertThat(said(Sketch.aws().vpc("a", "10.0.0.0/16").vpc("b", "10.1.0.0/16").peering("pcx", "a", "b"))).isEmpty();
    }

    @Test
    void secondaryAndIpv6BlocksCount() {
        assertThat(said(Sketch.aws().vpc("a", "10.0.0.0/16", "10.9.0.0/16").vpc("b", "10.1.0.0/16", "10.9.4.0/24")
                .peering("pcx", "a", "b"))).hasSize(1);
        assertThat(said(Sketch.aws().vpc("a", "10.0.0.0/16", "2001:db8::/56").vpc("b", "10.1.0.0/16", "2001:db8::/60")
                .peering("pcx", "a", "b"))).hasSize(1);
    }

    @Test
    void theMessageNamesOnlyTheBlocksInQuestion() {
        assertThat(Findings.texts(new CidrOverlap(), Sketch.aws().vpc("a", "10.0.0.0/16", "10.9.0.0/16")
                .vpc("b", "10.1.0.0/16", "10.9.4.0/24")
                .peering("pcx", "a", "b"))).containsExactly("10.9.0.0/16 of a overlaps 10.9.4.0/24 of b: the peering pcx "
                        + "cannot join them, for the local route of each keeps such addresses at home.");
    }

    @Test
    void onOpenTelekomCloudSubnetsThatLieApartStillRoute() {
        Sketch otc = Sketch.otc().vpc("a", "10.0.0.0/16").subnet("a1", "a", "10.0.1.0/24", "z1").vpc("b", "10.0.0.0/16")
                .peering("pcx", "a", "b");

        assertThat(said(otc.subnet("b1", "b", "10.0.2.0/24", "z1"))).containsExactly("warning network.cidr-overlap a b pcx");
        assertThat(said(otc.subnet("b1", "b", "10.0.1.0/25", "z1"))).containsExactly("error network.cidr-overlap a b pcx");
    }

    @Test
    void aPrivateLineNeedsApartWhatItCarries() {
        Sketch line = TWINS.line("dx", LineKind.DIRECT_CONNECT, "a", "b");

        assertThat(said(line)).containsExactly("error network.cidr-overlap a b dx");
        assertThat(said(line.with("dx", "nearPrefixes", "10.0.0.0/24").with("dx", "farPrefixes", ""))).isEmpty();
    }

    @Test
    void aTransitTableLearnsABlockOnce() {
        Sketch hub = TWINS.transit("tgw").attach("tgw", "a").attach("tgw", "b");

        assertThat(said(hub)).containsExactly("error network.cidr-overlap b a tgw");
    }

    @Test
    void networksInTransitTablesOfTheirOwnDoNotMeet() {
        Sketch hub = TWINS.transit("tgw").transitTable("left", "tgw").transitTable("right", "tgw")
                .attach("tgw", "a").attach("tgw", "b")
                .with("tgw-a", "routeTable", "left").with("tgw-a", "propagatesTo", "left");

        assertThat(said(hub.with("tgw-b", "routeTable", "right").with("tgw-b", "propagatesTo", "right"))).isEmpty();
        assertThat(said(hub.with("tgw-b", "routeTable", "right").with("tgw-b", "propagatesTo", "left, right")))
                .containsExactly("error network.cidr-overlap b a left");
        assertThat(said(hub.with("tgw-b", "routeTable", "left").with("tgw-b", "propagatesTo", "")))
                .containsExactly("error network.cidr-overlap b a left");
    }

    @Test
    void networksThatATableOnlyServesDoNotMeet() {
        Sketch hub = TWINS.transit("tgw").transitTable("spokes", "tgw").attach("tgw", "a").attach("tgw", "b");
        for (String spoke : List.of("tgw-a", "tgw-b")) {
            hub = hub.with(spoke, "routeTable", "spokes").with(spoke, "propagatesTo", List.of());
        }
        assertThat(said(hub)).isEmpty();
    }

    @Test
    void peeredGatewaysMakeOneRealm() {
        Sketch far = TWINS.transit("t1").attach("t1", "a").transit("t2").attach("t2", "b").transitPeering("tpx", "t1", "t2");

        assertThat(said(far)).containsExactly("error network.cidr-overlap b a t1");
        assertThat(said(far.transitTable("rt1", "t1", "10.7.0.0/16 -> tpx").transitTable("rt2", "t2")
                .with("t1", "defaultRouteTable", "rt1").with("t2", "defaultRouteTable", "rt2"))).isEmpty();
        assertThat(said(far.transitTable("rt1", "t1", "10.0.0.0/8 -> tpx").transitTable("rt2", "t2")
                .with("t1", "defaultRouteTable", "rt1").with("t2", "defaultRouteTable", "rt2")))
                .containsExactly("error network.cidr-overlap b a rt1");
    }

    @Test
    void manyPairsAreCountedAndNotAllListed() {
        Sketch hub = Sketch.aws().transit("tgw");
        for (int i = 0; i < 20; i++) {
            hub = hub.vpc("n" + i, "10.0.0.0/16").attach("tgw", "n" + i);
        }
        assertThat(said(hub)).hasSize(26).last().isEqualTo("error network.cidr-overlap tgw");
        assertThat(Findings.texts(new CidrOverlap(), hub)).last()
                .isEqualTo("In tgw 190 pairs of blocks overlap; only 25 of them are listed.");
    }
}
