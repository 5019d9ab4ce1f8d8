package dev.portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.design.Design;
import dev.portolan.design.Fold;
import dev.portolan.design.Placement;
import dev.portolan.design.Waiver;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.NetworkCode;
import dev.portolan.finding.Report;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static Scene judged(Sketch sketch) {
        return Drawing.of(sketch.design("test", "")).judgedBy(sketch.report()).scene();
    }

    private static Item item(Scene scene, String key) {
        return scene.item(key).orElseThrow(() -> new AssertionError("no " + key + " among "
                + scene.items().stream().map(Item::key).toList()));
    }

    private static List<String> texts(Item item) {
        return item.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }

    @Test
    void aCourseFollowsEndpointServiceAndBalancerToTheBroker() {
        Scene scene = judged(Sketches.privateLink());
        assertThat(item(scene, "course/orders-app/orders/vpce-0a1b").tone()).isEqualTo(Tone.PARTIAL);
        assertThat(item(scene, "flow/vpce-0a1b/kafka-service").tone()).isEqualTo(Tone.PARTIAL);
        assertThat(item(scene, "target/kafka-nlb/port-8443/b-1").tone()).isEqualTo(Tone.REACHED);
        Item denied = item(scene, "target/kafka-nlb/port-8445/b-3");
        assertThat(denied.tone()).isEqualTo(Tone.BLOCKED);
        assertThat(denied.standsFor(Id.of("orders"))).isTrue();
        assertThat(item(scene, "stop/target/kafka-nlb/port-8445/b-3").marks()).anyMatch(mark ->
                mark instanceof Mark.Glyph glyph && glyph.icon() == Icon.CROSS);
    }

    @Test
    void whatIsAtFaultCarriesACount() {
        Scene scene = judged(Sketches.privateLink());
        assertThat(texts(item(scene, "count/b-3"))).containsExactly("1");
        assertThat(item(scene, "b-3").tone()).isEqualTo(Tone.BLOCKED);
        assertThat(scene.item("count/b-1")).isEmpty();
        assertThat(scene.item("count/kafka-vpc")).as("the group's network").isEmpty();
    }

    @Test
    void theVerdictStandsInWordsAtTheClientAndInTheTitle() {
        Scene scene = judged(Sketches.privateLink());
        assertThat(texts(item(scene, "orders-app/orders"))).containsExactly("2 of 3 brokers", "payments");
        assertThat(texts(item(scene, "title"))).contains("The connection is reached in part");
        assertThat(texts(item(scene, "legend"))).contains("reached", "reached in part", "not reached");
    }

    @Test
    void aRowWhoseTargetsHaveRowsOfTheirOwnDrawsNoConnectors() {
        Scene scene = judged(Sketches.privateLink());
        assertThat(scene.items()).extracting(Item::key).noneMatch(key -> key.startsWith("target/kafka-nlb/port-9094"));
        assertThat(item(scene, "kafka-nlb/port-9094").tone()).isEqualTo(Tone.REACHED);
        assertThat(texts(item(scene, "kafka-nlb/port-9094"))).containsExactly("9094", "b-1 b-2 b-3 : 9094");
    }

    @Test
    void aCourseThroughALinkStandsForTheLineOfThatLink() {
        Scene scene = judged(Sketches.peering());
        assertThat(item(scene, "course/orders-app/orders-to-payments/pcx-orders").standsFor(Id.of("pcx-orders"))).isTrue();
        assertThat(scene.item("link/pcx-orders/apps-vpc/pcx-orders")).isEmpty();
        assertThat(item(scene, "pcx-audit").tone()).isEqualTo(Tone.BLOCKED);
        assertThat(texts(item(scene, "pcx-audit"))).containsExactly("pcx-audit", "pending acceptance");
        assertThat(scene.items()).extracting(Item::key).contains("stop/course/audit-job/audit-to-payments/pcx-audit");
    }

    @Test
    void whatAGatewayDropsIsStoppedThere() {
        Scene scene = judged(Sketches.transit());
        assertThat(item(scene, "course/eu-report/c-report/tgw-eu").tone()).isEqualTo(Tone.BLOCKED);
        assertThat(scene.items()).extracting(Item::key).noneMatch(key -> key.startsWith("course/tgw-eu/b-"));
        assertThat(item(scene, "course/eu-orders/c-eu/tgw-eu").standsFor(Id.of("att-eu-apps"))).isTrue();
    }

    @Test
    void whereNothingLeadsOnOneLineEndsAtTheNetwork() {
        Sketch sketch = Sketches.peering();
        sketch.add(Client.class, "stranger", "place", Id.of("audit-vpc")).connection("lost", "stranger", "payments");
        for (int i = 1; i <= 3; i++) {
            sketch.dial("lost", i == 1 ? "" : "b-" + i, "b-" + i + ".example:9096", Verdict.UNREACHABLE,
                    List.of(Sketch.blocker(NetworkCode.DISCONNECTED, "kafka-vpc")), "SOURCE:stranger", "DELIVERY:b-" + i);
        }
        Scene scene = judged(sketch);
        assertThat(scene.items()).filteredOn(item -> item.key().startsWith("course/stranger")).extracting(Item::key)
                .containsExactly("course/stranger/lost/pcx-audit");
        assertThat(item(scene, "link/pcx-audit/pcx-audit/kafka-vpc").tone()).isEqualTo(Tone.BLOCKED);
    }

    @Test
    void undeterminedIsNeitherReachedNorNot() {
        Scene scene = judged(Sketches.emrPublic());
        assertThat(item(scene, "course/igw/emr-worker-2").tone()).isEqualTo(Tone.UNDETERMINED);
        assertThat(item(scene, "emr-worker-1/eip-1").role()).isEqualTo(Role.TAG);
        assertThat(item(scene, "eip-spare").role()).isEqualTo(Role.NODE);
    }

    @Test
    void withoutAReportConnectionsAreDrawnAsWanted() {
        Scene scene = Drawing.of(Sketches.peering().design("test", "")).scene();
        assertThat(item(scene, "course/orders-app/orders-to-payments/b-2").tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(scene.items()).noneMatch(item -> item.layer() == Layer.BADGE);
        assertThat(texts(item(scene, "legend"))).contains("wanted").doesNotContain("reached");
    }

    @Test
    void findingsCountUnlessTheyAreWaived() {
        Sketch sketch = Sketches.peering();
        Design design = sketch.design("test", "");
        Report report = new Report(List.of(), List.of(
                Finding.of(NetworkCode.ADDRESS_UNKNOWN, List.of(Id.of("b-1"))),
                Finding.of(KafkaCode.ADVERTISED_DUPLICATE, List.of(Id.of("b-2"))),
                Finding.of(EndpointCode.NO_BACKEND, List.of(Id.of("payments")))));
        Scene scene = Drawing.of(design).judgedBy(report).scene();
        assertThat(item(scene, "count/b-1").tone()).isEqualTo(Tone.PARTIAL);
        assertThat(item(scene, "count/b-2").tone()).isEqualTo(Tone.BLOCKED);
        assertThat(item(scene, "count/kafka-vpc").tone()).as("the cluster's label is in its network").isEqualTo(Tone.BLOCKED);
        Design waived = new Design("test", "", design.topology(), design.placements(),
                List.of(new Waiver("kafka.advertised-duplicate", List.of("b-2"), "known", Extra.NONE)), Extra.NONE);
        assertThat(Drawing.of(waived).judgedBy(report).scene().item("count/b-2")).isEmpty();
    }

    @Test
    void aPlacementWinsOverTheLayout() {
        Design design = Sketches.peering().design("test", "");
        Placement there = Placement.byHand(210, 160, 0, 0);
        Scene scene = Drawing.of(design.with(Map.<Id<?>, Placement>of(Id.of("b-2"), there))).scene();
        Item subnet = item(scene, "kafka-b");
        Item broker = item(scene, "b-2");
        assertThat(scene.manner()).isEqualTo(Manner.PLACED);
        assertThat(broker.bounds().x() - subnet.bounds().x()).isEqualTo(210);
        assertThat(broker.bounds().y() - subnet.bounds().y()).isEqualTo(160);
        assertThat(subnet.bounds().contains(broker.bounds())).isTrue();
    }

    @Test
    void whatIsPlacedBeyondTheEdgeMovesTheOrigin() {
        Design design = Sketches.peering().design("test", "");
        Placement there = Placement.byHand(-300, -200, 0, 0);
        Scene scene = Drawing.of(design.with(Map.<Id<?>, Placement>of(Id.of("account-b"), there))).scene();
        Item region = item(scene, "group/us-east-1/account-b");
        assertThat(region.placedAs()).contains(Id.of("account-b"));
        assertThat(region.bounds().x() - scene.origin().x()).isEqualTo(-300);
        assertThat(region.bounds().y() - scene.origin().y()).isEqualTo(-200);
        assertThat(scene.bounds().contains(region.bounds())).isTrue();
    }

    @Test
    void whatIsPinnedStaysWhereItIs() {
        Sketch sketch = Sketches.transit();
        Design design = sketch.design("test", "");
        Scene before = Drawing.of(design).judgedBy(sketch.report()).scene();
        Scene after = Drawing.of(design.with(Placements.of(before, Map.of()))).judgedBy(sketch.report()).scene();
        for (Item item : before.items()) {
            if (item.placedAs().isPresent()) {
                assertThat(item(after, item.key()).bounds().moved(-after.content().x(), -after.content().y()))
                        .as(item.key()).isEqualTo(item.bounds().moved(-before.content().x(), -before.content().y()));
            }
        }
    }

    @Test
    void aFoldedNetworkStandsForWhatItHolds() {
        Sketch sketch = Sketches.privateLink();
        Design design = sketch.design("test", "");
        Placement folded = Placement.byHand(0, 40, 0, 0).folded(Fold.COLLAPSED);
        Scene scene = Drawing.of(design.with(Map.<Id<?>, Placement>of(Id.of("kafka-vpc"), folded)))
                .judgedBy(sketch.report()).scene();
        assertThat(scene.item("b-1")).isEmpty();
        assertThat(scene.of(Id.of("b-1"))).isEmpty();
        assertThat(item(scene, "flow/vpce-0a1b/kafka-service").course()).isNotEmpty();
        assertThat(item(scene, "count/kafka-vpc").tone()).isEqualTo(Tone.BLOCKED);
    }

    @Test
    void whatLeadsNowhereIsStillDrawn() {
        Sketch sketch = new Sketch().client("app", "no-such-place", "").connection("c", "app", "no-such-cluster")
                .add(Cluster.class, "empty", "kind", ClusterKind.MSK)
                .add(TransitAttachment.class, "att", "gateway", Id.of("no-gateway"), "attached", Id.of("no-network"));
        Scene scene = judged(sketch);
        assertThat(scene.items()).extracting(Item::key).contains("app", "app/c", "empty");
        assertThat(Drawing.of(Design.EMPTY).scene().items()).extracting(Item::key).containsExactly("title");
    }

    @Test
    void aDrawingThatIsNoLongerWantedStops() {
        Design design = Sketches.transit().design("test", "");
        assertThatThrownBy(() -> Drawing.of(design).stoppedBy(() -> true).scene()).isInstanceOf(CancellationException.class);
        Map<Id<?>, Placement> placed = Placements.of(Drawing.of(design).scene(), Map.of());
        assertThatThrownBy(() -> Drawing.of(design.with(placed)).stoppedBy(() -> true).scene())
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void tenThousandNetworksAreDrawnAsAGrid() {
        Sketch sketch = new Sketch().add(Cluster.class, "cluster", "kind", ClusterKind.MSK);
        for (int i = 0; i < 10_000; i++) {
            sketch.network("net-" + i, "region-" + i % 20, "", "10." + i / 250 + "." + i % 250 + ".0/24");
            sketch.client("app-" + i, "net-" + i, "");
        }
        sketch.broker("b-1", "cluster", 1, "net-0", "10.0.0.5", 9092, 9092).connection("c", "app-17", "cluster");
        Scene scene = Drawing.of(Design.of("large", Topology.of(sketch.elements))).scene();
        assertThat(scene.manner()).isEqualTo(Manner.GRID);
        assertThat(texts(item(scene, "legend"))).contains("Large design: laid out as a grid");
        assertThat(item(scene, "app-9999").bounds().width()).isPositive();
        assertThat(scene.bounds().width() / scene.bounds().height()).isBetween(0.5, 4.0);
    }
}
