package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.bench.NestedNodes;
import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.model.Client;
import dev.portolan.model.Connection;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Id<Connection> ORDERS = Id.of("orders-to-demo");

    private final Queue<Runnable> beside = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final AnalysisService later = new AnalysisService(beside::add, window::add);

    private static void run(Queue<Runnable> queue) {
        for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
            next.run();
        }
    }

    @Test
    void isJudgedThenDrawn() {
        Document document = new Document(later, Optional.empty(), List.of(), Fixture.design("nlb-security-group-port"));
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.JUDGING);
        run(beside);
        assertThat(document.reportProperty().get()).isEmpty();
        window.remove().run();
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.DRAWING);
        assertThat(document.connections()).hasSize(1);
        run(window);
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.READY);
        assertThat(document.sceneProperty().get()).isPresent();
        assertThat(document.cost()).isPositive();
    }

    @Test
    void aNewerDesignSupersedesWhatIsUnderWay() {
        Document document = new Document(later, Optional.empty(), List.of(), Fixture.design("nlb-security-group-port"));
        run(beside);
        document.edit(Edit.of(Label.of(Verb.DELETE), design -> Design.of("empty", Topology.EMPTY)));
        run(window);
        assertThat(document.reportProperty().get()).as("what the older design brought is dropped").isEmpty();
        run(beside);
        run(window);
        assertThat(document.connections()).isEmpty();
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.READY);
    }

    @Test
    void canBeStoppedAndTakenUpAgain() {
        Document document = new Document(later, Optional.empty(), List.of(), Fixture.design("dms-same-vpc"));
        document.stop();
        run(beside);
        run(window);
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.STOPPED);
        assertThat(document.sceneProperty().get()).isEmpty();
        document.resume();
        run(beside);
        run(window);
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.READY);
    }

    @Test
    void aFailureIsKeptAndTold() {
        Reading reading = new Reading(later);
        reading.read(Fixture.design("dms-same-vpc"));
        reading.failed(new IllegalStateException("no paper"));
        assertThat(reading.stage.get()).isEqualTo(Document.Stage.FAILED);
        assertThat(reading.failure.get()).get().hasToString("java.lang.IllegalStateException: no paper");
    }

    private static Edit naming(String name) {
        return Edit.of(Label.of(Verb.RENAME, name), design -> design.named(name));
    }

    @Test
    void whatIsEditedIsJudgedAndCanBeUndoneWithItsSelection() {
        Document document = Fixture.document("dms-same-vpc");
        Design start = document.design();
        Selection orders = new Selection.OfElements(Id.of("orders-app"));
        document.edit(naming("another"), orders);
        assertThat(document.design().name()).isEqualTo("another");
        assertThat(document.selectionProperty().get()).isEqualTo(orders);
        assertThat(document.savedProperty().get()).isFalse();
        assertThat(document.undoableProperty().get()).contains(Label.of(Verb.RENAME, "another"));

        document.undo();
        assertThat(document.design()).isSameAs(start);
        assertThat(document.selectionProperty().get()).isEqualTo(Selection.NOTHING);
        assertThat(document.savedProperty().get()).isTrue();

        document.redo();
        assertThat(document.design().name()).isEqualTo("another");
        assertThat(document.selectionProperty().get()).isEqualTo(orders);
    }

    @Test
    void undoShowsAtOnceWhatWasThere() {
        Document document = new Document(later, Optional.empty(), List.of(), Fixture.design("nlb-security-group-port"));
        runAll();
        Optional<Scene> scene = document.sceneProperty().get();
        document.edit(Edit.of(Label.of(Verb.DELETE), design -> design.with(Topology.EMPTY)));
        runAll();
        assertThat(document.connections()).isEmpty();
        document.undo();
        assertThat(beside).isEmpty();
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.READY);
        assertThat(document.sceneProperty().get()).isEqualTo(scene);
        assertThat(document.connections()).hasSize(1);
        assertThat(document.found().design()).isSameAs(document.design());
    }

    private void runAll() {
        while (!beside.isEmpty() || !window.isEmpty()) {
            run(beside);
            run(window);
        }
    }

    @Test
    void aLargeDesignIsSeenBeforeItIsJudged() {
        Document document = new Document(later, Optional.empty(), List.of(), NestedNodes.placed(200));
        run(beside);
        window.remove().run();
        assertThat(document.sceneProperty().get()).isPresent();
        assertThat(document.reportProperty().get()).isEmpty();
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.JUDGING);
        runAll();
        assertThat(document.reportProperty().get()).isPresent();
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.READY);
    }

    @Test
    void theDrawingStaysAsItIsWhileTheDesignIsEdited() {
        Document document = Fixture.document("dms-same-vpc");
        Map<String, Bounds> before = places(document);
        document.edit(naming("another"));
        assertThat(document.design().placements()).isNotEmpty();
        assertThat(places(document)).isEqualTo(before);
    }

    private static Map<String, Bounds> places(Document document) {
        Scene scene = document.sceneProperty().get().orElseThrow();
        return scene.items().stream().filter(i -> i.placedAs().isPresent())
                .collect(Collectors.toMap(Item::key, i -> i.bounds().moved(-scene.origin().x(), -scene.origin().y())));
    }

    @Test
    void aPreviewIsJudgedAndShownButIsNoEdit() {
        Document document = Fixture.document("nlb-security-group-port");
        Design start = document.design();
        document.preview(Edit.of(Label.of(Verb.DELETE), design -> design.with(Topology.EMPTY)));
        assertThat(document.connections()).isEmpty();
        assertThat(document.undoableProperty().get()).isEmpty();

        document.endPreview();
        assertThat(document.design()).isSameAs(start);
        assertThat(document.connections()).hasSize(1);
    }

    @Test
    void aConnectionIsFollowedWhileElementsAreLookedAt() {
        Document document = Fixture.document("nlb-security-group-port");
        document.select(new Selection.OfConnection(ORDERS));
        document.select(new Selection.OfElements(Id.of("kafka-nlb")));
        assertThat(document.followed()).map(Selection.OfConnection::connection).contains(ORDERS);
        assertThat(document.inspected()).contains(Id.of("kafka-nlb"));
        document.select(Selection.NOTHING);
        assertThat(document.followed()).isEmpty();
        assertThat(document.inspected()).isEmpty();
    }

    @Test
    void stepsGoFromTheTellingOneToTheEnds() {
        Document document = Fixture.document("nlb-security-group-port");
        document.select(new Selection.OfConnection(ORDERS));
        document.step(0);
        assertThat(document.inspected()).contains(Id.of("broker-3"));
        int telling = document.followed().orElseThrow().step();
        document.step(1);
        assertThat(document.followed().orElseThrow().step()).isEqualTo(telling);
        document.step(-100);
        assertThat(document.followed().orElseThrow().step()).isZero();
    }

    @Test
    void aClickOnACourseFollowsItsConnectionsInTurn() {
        Document document = Fixture.document("msk-vpc-peering");
        Item card = document.sceneProperty().get().orElseThrow().item("orders-app").orElseThrow();
        document.choose(card);
        assertThat(document.selectionProperty().get()).isEqualTo(new Selection.OfElements(Id.<Client>of("orders-app")));
        Item row = document.sceneProperty().get().orElseThrow().item("orders-app/orders-to-demo").orElseThrow();
        document.choose(row);
        assertThat(document.selectionProperty().get()).isEqualTo(new Selection.OfConnection(ORDERS));
    }
}
