package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Item;
import dev.portolan.model.Client;
import dev.portolan.model.Connection;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
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
        document.replace(Design.of("empty", Topology.EMPTY));
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
        Document document = new Document(later, Optional.empty(), List.of(), Fixture.design("dms-same-vpc"));
        document.failed(new IllegalStateException("no paper"));
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.FAILED);
        assertThat(document.failureProperty().get()).get().hasToString("java.lang.IllegalStateException: no paper");
    }

    @Test
    void aConnectionIsFollowedWhileElementsAreLookedAt() {
        Document document = Fixture.document("nlb-security-group-port");
        document.select(new Selection.OfConnection(ORDERS));
        document.select(new Selection.OfElement(Id.of("kafka-nlb")));
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
        assertThat(document.selectionProperty().get()).isEqualTo(new Selection.OfElement(Id.<Client>of("orders-app")));
        Item row = document.sceneProperty().get().orElseThrow().item("orders-app/orders-to-demo").orElseThrow();
        document.choose(row);
        assertThat(document.selectionProperty().get()).isEqualTo(new Selection.OfConnection(ORDERS));
    }
}
