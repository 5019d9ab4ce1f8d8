package dev.portolan.rule.quota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.Target;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.Findings;
import dev.portolan.testing.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotaExceededTest {
    private static List<String> said(Sketch sketch) {
        return Findings.of(new QuotaExceeded(), sketch);
    }

    private static final Sketch VPC = Sketch.aws().account("acc", "1").region("r1").vpc("hub", "10.0.0.0/16");

    private static Sketch repeat(Sketch start, int times, BiFunction<Sketch, Integer, Sketch> step) {
        Sketch sketch = start;
        for (int i = 0; i < times; i++) {
            sketch = step.apply(sketch, i);
        }
        return sketch;
    }

    private static Sketch peered(int times) {
        return repeat(VPC, times, (sketch, i) -> sketch.vpc("v" + i, "10.9.0.0/24").peering("p" + i, "hub", "v" + i));
    }

    @Test
    void peeringsOfANetwork() {
        assertThat(said(peered(50))).isEmpty();
        assertThat(said(peered(51))).containsExactly("warning quota.exceeded hub");
        assertThat(said(peered(126))).containsExactly("error quota.exceeded hub");
    }

    @Test
    void theMessageNamesTheLimitItsSourceAndItsDate() {
        assertThat(Findings.texts(new QuotaExceeded(), peered(51))).containsExactly(
                "hub has 51 active peerings; the limit is 50 (can be raised to 125) (AWSDOC, 2026-11-20).");
    }

    @Test
    void requestsThatWait() {
        Sketch waiting = peered(26);
        for (int i = 0; i < 26; i++) {
            waiting = waiting.with("p" + i, "state", "pending-acceptance");
        }
        assertThat(said(waiting)).containsExactly("warning quota.exceeded acc");
    }

    @Test
    void transitGatewaysAndTheirTables() {
        assertThat(said(repeat(VPC, 5, (sketch, i) -> sketch.transit("t" + i)))).isEmpty();
        assertThat(said(repeat(VPC, 6, (sketch, i) -> sketch.transit("t" + i)))).containsExactly("warning quota.exceeded acc");
        assertThat(said(repeat(VPC.transit("tgw"), 21, (sketch, i) -> sketch.transitTable("rt" + i, "tgw"))))
                .containsExactly("warning quota.exceeded tgw");
    }

    @Test
    void routesOverAllTables() {
        List<TransitRoute> routes = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            routes.add(new TransitRoute(new Cidr(Family.IPV4, 0, 0x0a000000L + 256L * i, 24), Id.of("tgw-hub")));
        }
        Sketch full = VPC.transit("tgw").attach("tgw", "hub").transitTable("rt", "tgw").with("rt", "routes", routes);

        assertThat(said(full)).isEmpty();
        assertThat(said(full.with("tgw-hub", "propagatesTo", "rt"))).containsExactly("warning quota.exceeded tgw");
    }

    @Test
    void listenersAreFixed() {
        Sketch balancer = VPC.cluster("demo", ClusterKind.MSK).broker("demo-1", "hub", "").balancer("nlb", "hub");

        assertThat(said(repeat(balancer, 50, (sketch, i) -> sketch.forward("nlb", 8000 + i, "demo-1:9094")))).isEmpty();
        assertThat(said(repeat(balancer, 51, (sketch, i) -> sketch.forward("nlb", 8000 + i, "demo-1:9094"))))
                .containsExactly("error quota.exceeded nlb");
    }

    @Test
    void balancersOfARegionAndEndpointsOfANetwork() {
        assertThat(said(repeat(VPC, 51, (sketch, i) -> sketch.balancer("nlb-" + i, "hub"))))
                .containsExactly("warning quota.exceeded r1");
        Sketch service = VPC.balancer("nlb", "hub").service("svc", "nlb").vpc("apps", "10.1.0.0/16");
        assertThat(said(repeat(service, 50, (sketch, i) -> sketch.endpoint("e" + i, "apps", "svc")))).isEmpty();
        assertThat(said(repeat(service, 51, (sketch, i) -> sketch.endpoint("e" + i, "apps", "svc"))))
                .containsExactly("warning quota.exceeded apps");
    }

    @Test
    void targetsCountOnceForEveryGroup() {
        Sketch alibaba = Sketch.alibaba().vpc("hub", "10.0.0.0/16").cluster("demo", ClusterKind.EMR).broker("demo-1", "hub", "")
                .balancer("nlb", "hub").forward("nlb", 9092, "demo-1:9092");
        Target[] many = IntStream.rangeClosed(1, 400).mapToObj(port ->
                new Target(Optional.of(Id.of("demo-1")), Optional.empty(), Port.of(port), Extra.NONE)).toArray(Target[]::new);

        assertThat(said(alibaba.with("nlb-9092", "targets", List.of(many)))).isEmpty();
        assertThat(said(alibaba.forward("nlb", 9093, "demo-1:9093").with("nlb-9092", "targets", List.of(many))))
                .containsExactly("warning quota.exceeded nlb");
    }

    @Test
    void whereNobodySaysThereIsNoLimit() {
        assertThat(said(repeat(Sketch.otc().vpc("hub", "10.0.0.0/16"), 60, (sketch, i) -> sketch.balancer("elb-" + i, "hub"))))
                .isEmpty();
    }
}
