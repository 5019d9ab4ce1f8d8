package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.PlacedBy;
import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.model.shape.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AutoLayoutTest {
    private static final Id<?> BROKER = Id.of("broker-1");

    /** What is laid out, one piece after the other when the test says so. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AnalysisService later = new AnalysisService(Runnable::run, Runnable::run, waiting::add);

    private Document open(AnalysisService service) {
        Design design = Fixture.design("dms-same-vpc");
        return new Document(service, Optional.empty(), List.of(), design);
    }

    /** A document in which somebody has moved a broker far away. */
    private Document messy(AnalysisService service) {
        Document document = open(service);
        document.select(Selection.of(List.of(BROKER)));
        new Editing(document).move(300, 200);
        return document;
    }

    private static Map<Id<?>, Placement> placements(Document document) {
        return document.edited().placements();
    }

    private static Map<Id<?>, Bounds> drawn(Document document) {
        Map<Id<?>, Bounds> drawn = new TreeMap<>();
        document.sceneProperty().get().orElseThrow().items().forEach(item ->
                item.placedAs().ifPresent(id -> drawn.put(id, item.bounds())));
        return drawn;
    }

    private static AutoLayout.Phase phase(Document document) {
        return document.layout().phaseProperty().get();
    }

    @Test
    void arrangingEverythingIsOneStepAndKeepsTheSelection() {
        Map<Id<?>, Bounds> fresh = drawn(open(Fixture.AT_ONCE));
        Document document = messy(Fixture.AT_ONCE);
        Design before = document.edited();
        document.layout().start(AutoLayout.Scope.EVERYTHING);

        assertThat(phase(document)).isEqualTo(AutoLayout.Phase.ARRANGED);
        assertThat(drawn(document)).isEqualTo(fresh);
        assertThat(placements(document).values()).extracting(Placement::by).containsOnly(PlacedBy.LAYOUT);
        assertThat(document.selectionProperty().get().elements()).containsExactly(BROKER);
        assertThat(document.undoableProperty().get().map(Label::verb)).contains(Verb.ARRANGE);
        document.undo();
        assertThat(document.edited()).as("one step").isEqualTo(before);
        document.redo();
        assertThat(drawn(document)).isEqualTo(fresh);
    }

    @Test
    void whatIsArrangedAlreadyMakesNoStep() {
        Document document = open(Fixture.AT_ONCE);
        for (AutoLayout.Scope scope : List.of(AutoLayout.Scope.EVERYTHING, AutoLayout.Scope.AROUND_HANDMADE)) {
            document.layout().start(scope);
            assertThat(phase(document)).isEqualTo(AutoLayout.Phase.UNCHANGED);
            assertThat(document.undoableProperty().get()).isEmpty();
        }
        Document messy = messy(Fixture.AT_ONCE);
        messy.layout().start(AutoLayout.Scope.EVERYTHING);
        messy.layout().start(AutoLayout.Scope.EVERYTHING);
        assertThat(phase(messy)).isEqualTo(AutoLayout.Phase.UNCHANGED);
    }

    @Test
    void whatAPersonPlacedStays() {
        Document document = messy(Fixture.AT_ONCE);
        Placement hand = placements(document).get(BROKER);
        new Editing(document).fold();
        document.layout().start(AutoLayout.Scope.AROUND_HANDMADE);
        assertThat(placements(document).get(BROKER)).isEqualTo(hand);
    }

    @Test
    void aSelectionIsArrangedAndTheStepNamesIt() {
        Document document = messy(Fixture.AT_ONCE);
        assertThat(document.layout().canArrangeSelection()).as("a single card").isFalse();
        document.select(Selection.of(List.of(Id.of("kafka-subnet"))));
        assertThat(document.layout().canArrangeSelection()).as("a subnet with brokers").isTrue();
        Bounds client = drawn(document).get(Id.of("orders-app"));
        document.layout().start(AutoLayout.Scope.SELECTION);
        assertThat(document.undoableProperty().get().map(EditWords::of)).contains("arrange kafka-subnet");
        assertThat(document.layout().subjects()).containsExactly(Id.of("kafka-subnet"));
        assertThat(drawn(document).get(Id.of("orders-app"))).as("all else stays").isEqualTo(client);
        document.select(Selection.of(List.of(BROKER, Id.of("broker-2"))));
        assertThat(document.layout().canArrangeSelection()).as("two cards of one subnet").isTrue();
    }

    @Test
    void verdictsDoNotWaitForIt() {
        Document document = messy(later);
        document.layout().start(AutoLayout.Scope.EVERYTHING);
        assertThat(document.layout().isWorking()).isTrue();
        assertThat(waiting).hasSize(1);
        assertThat(document.stageProperty().get()).isEqualTo(Document.Stage.READY);
    }

    @Test
    void cancellingChangesNothing() {
        Document document = messy(later);
        Design before = document.edited();
        document.layout().start(AutoLayout.Scope.EVERYTHING);
        document.layout().cancel();
        assertThat(phase(document)).isEqualTo(AutoLayout.Phase.CANCELLED);
        waiting.remove().run();
        assertThat(phase(document)).isEqualTo(AutoLayout.Phase.CANCELLED);
        assertThat(document.edited()).isSameAs(before);
        document.layout().cancel();
        assertThat(phase(document)).as("there is nothing to cancel").isEqualTo(AutoLayout.Phase.CANCELLED);
    }

    @Test
    void anEditMeanwhileEndsItAndAPreviewDoesNot() {
        Document document = messy(later);
        Edit renaming = Edit.of(Label.of(Verb.RENAME, "Orders"), design -> design.named("Orders"));
        document.layout().start(AutoLayout.Scope.EVERYTHING);
        document.preview(renaming);
        document.endPreview();
        assertThat(document.layout().isWorking()).isTrue();
        document.edit(renaming);
        Design edited = document.edited();
        assertThat(phase(document)).isEqualTo(AutoLayout.Phase.OVERTAKEN);
        waiting.remove().run();
        assertThat(document.edited()).isSameAs(edited);

        document.layout().start(AutoLayout.Scope.EVERYTHING);
        document.undo();
        assertThat(phase(document)).as("undoing is an edit too").isEqualTo(AutoLayout.Phase.OVERTAKEN);
    }

    @Test
    void beginningAgainGivesUpWhatIsUnderWay() {
        Document document = messy(later);
        document.layout().start(AutoLayout.Scope.EVERYTHING);
        document.layout().start(AutoLayout.Scope.AROUND_HANDMADE);
        Placement hand = placements(document).get(BROKER);
        waiting.remove().run();
        assertThat(document.layout().isWorking()).isTrue();
        waiting.remove().run();
        assertThat(document.layout().isWorking()).isFalse();
        assertThat(placements(document).get(BROKER)).isEqualTo(hand);
    }

    @Test
    void closingALockedOrStoppedDocumentChangesNothing() {
        Document document = messy(later);
        Design before = document.edited();
        document.layout().start(AutoLayout.Scope.EVERYTHING);
        document.lockedProperty().set(true);
        waiting.remove().run();
        assertThat(phase(document)).isEqualTo(AutoLayout.Phase.CANCELLED);
        document.lockedProperty().set(false);
        document.layout().start(AutoLayout.Scope.EVERYTHING);
        document.stop();
        assertThat(phase(document)).isEqualTo(AutoLayout.Phase.CANCELLED);
        assertThat(document.edited()).isSameAs(before);
    }

    @Test
    void tellsHowFarItIs() {
        Document document = messy(later);
        List<Number> shares = new ArrayList<>();
        document.layout().shareProperty().subscribe(share -> { shares.add(share); });
        document.layout().start(AutoLayout.Scope.EVERYTHING);
        waiting.remove().run();
        assertThat(shares).hasSizeGreaterThan(3);
        assertThat(shares.getLast().doubleValue()).isBetween(0.9, 1.0);
    }
}
