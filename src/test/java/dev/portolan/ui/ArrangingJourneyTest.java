package dev.portolan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.bench.NestedNodes;
import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.paper.Paper;
import dev.portolan.model.shape.Id;
import dev.portolan.storage.DesignFiles;
import dev.portolan.ui.canvas.SceneCanvas;
import dev.portolan.ui.workspace.AutoLayout;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** The automatic layout, from the menu and by keys, on a drawing on which somebody has thrown things about. */
@ExtendWith(ApplicationExtension.class)
class ArrangingJourneyTest {
    @TempDir
    private Path dir;
    private Workspace workspace;

    @Start
    void start(Stage shown) {
        shown.setX(0);
        shown.setY(0);
        workspace = DesignerApp.show(shown, List.of());
        shown.setWidth(1000);
        shown.setHeight(760);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Document current() {
        return workspace.currentProperty().get().orElseThrow();
    }

    private AutoLayout layout() {
        return current().layout();
    }

    private SceneCanvas canvas(FxRobot robot) {
        return robot.lookup("#scene-canvas").query();
    }

    /** Waits until what is edited is what is seen. */
    private void drawn(FxRobot robot) throws Exception {
        await(() -> workspace.currentProperty().get().isPresent()
                && current().stageProperty().get() == Document.Stage.READY
                && canvas(robot).drawnProperty().get().equals(current().sceneProperty().get()));
        await(() -> !canvas(robot).camera().isGliding());
    }

    private void open(FxRobot robot, Design design) throws Exception {
        Path file = dir.resolve("left.portolan.json");
        DesignFiles.save(file, design);
        robot.interact(() -> workspace.open(file));
        drawn(robot);
        robot.interact(() -> canvas(robot).requestFocus());
    }

    private void openSample(FxRobot robot) throws Exception {
        open(robot, DesignFiles.read(Path.of("samples/msk-vpc-peering.portolan.json")).design());
    }

    private Scene scene() {
        return current().sceneProperty().get().orElseThrow();
    }

    /** Where the cards lie, seen from the first of them. */
    private List<Bounds> cards() {
        List<Bounds> cards = scene().items().stream().filter(item -> item.role() == Role.NODE).map(Item::bounds).toList();
        return cards.stream().map(card -> card.moved(-cards.getFirst().x(), -cards.getFirst().y())).toList();
    }

    /** Throws some cards and containers about, as one step. */
    private void scatter(FxRobot robot) throws Exception {
        Paper paper = Paper.of(current().edited());
        List<Id<?>> things = scene().items().stream().flatMap(item -> item.placedAs().stream()).<Id<?>>map(id -> id).toList();
        robot.interact(() -> {
            var edit = paper.move(List.of(things.getFirst()), 700, 500);
            for (int i = 1; i < things.size(); i += 2) {
                edit = edit.then(paper.move(List.of(things.get(i)), 90 * i, 60 * i));
            }
            current().edit(edit);
        });
        drawn(robot);
    }

    private void arranged(FxRobot robot) throws Exception {
        await(() -> layout().phaseProperty().get() == AutoLayout.Phase.ARRANGED);
        drawn(robot);
    }

    private boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void everythingIsArrangedByKeysAndSeenAndUndoBringsItBack(FxRobot robot) throws Exception {
        openSample(robot);
        List<Bounds> fresh = cards();
        scatter(robot);
        List<Bounds> scattered = cards();
        Design before = current().edited();
        robot.push(KeyCode.ALT, KeyCode.L);
        arranged(robot);
        assertThat(cards()).isEqualTo(fresh);
        var seen = canvas(robot).camera().viewportProperty().get()
                .seen(canvas(robot).getWidth(), canvas(robot).getHeight());
        assertThat(seen.grown(1).contains(scene().content())).as("all of it is seen").isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> current().edited().equals(before));
        drawn(robot);
        assertThat(cards()).isEqualTo(scattered);
    }

    @Test
    void whatIsPlacedByHandIsKeptFromTheMenu(FxRobot robot) throws Exception {
        openSample(robot);
        scatter(robot);
        List<Placement> hand = byHand().toList();
        assertThat(hand).isNotEmpty();
        robot.clickOn("#menu");
        robot.clickOn("#menu-arrange");
        await(() -> shows(robot, "#item-arrange-around"));
        // Straight into the submenu, as it closes when the pointer passes over another menu.
        robot.clickOn("#item-arrange-around", Motion.HORIZONTAL_FIRST);
        await(() -> !layout().isWorking());
        drawn(robot);
        assertThat(byHand().toList()).usingElementComparatorOnFields("x", "y").isEqualTo(hand);
    }

    private Stream<Placement> byHand() {
        return current().edited().placements().values().stream()
                .filter(placement -> placement.by() == dev.portolan.design.PlacedBy.HAND);
    }

    @Test
    void theSelectionIsArrangedOnceThereIsSomethingToArrange(FxRobot robot) throws Exception {
        openSample(robot);
        robot.push(KeyCode.SHIFT, KeyCode.L);
        assertThat(layout().phaseProperty().get()).isEqualTo(AutoLayout.Phase.IDLE);
        assertThat(robot.lookup("#toast").<Labeled>query().getText()).isNotEmpty();

        scatter(robot);
        Design before = current().edited();
        Id<?> network = scene().items().stream().filter(item -> item.role() == Role.NETWORK).findFirst().orElseThrow()
                .placedAs().orElseThrow();
        robot.interact(() -> current().select(new Selection.OfElements(network)));
        robot.push(KeyCode.SHIFT, KeyCode.L);
        arranged(robot);
        assertThat(layout().subjects()).hasSize(1);
        assertThat(current().selectionProperty().get().elements()).containsExactly(network);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> current().edited().equals(before));
    }

    @Test
    void aLongLayoutShowsHowFarItIsAndEscapeGivesItUp(FxRobot robot) throws Exception {
        open(robot, Design.of("many", NestedNodes.of(3_000)));
        Design before = current().edited();
        robot.push(KeyCode.ALT, KeyCode.L);
        await(() -> layout().phaseProperty().get() != AutoLayout.Phase.IDLE);
        await(() -> shows(robot, "#layout-cancel") || !layout().isWorking());
        robot.push(KeyCode.ESCAPE);
        await(() -> !layout().isWorking());
        assertThat(layout().phaseProperty().get()).isEqualTo(AutoLayout.Phase.CANCELLED);
        assertThat(current().edited()).isSameAs(before);
        assertThat(shows(robot, "#layout-cancel")).isFalse();
        assertThat(shows(robot, "#layout-line")).as("says that nothing was arranged").isTrue();
    }

    @Test
    void whatLiesWellAlreadyIsLeftAndSaidToBe(FxRobot robot) throws Exception {
        openSample(robot);
        robot.push(KeyCode.ALT, KeyCode.L);
        await(() -> layout().phaseProperty().get() == AutoLayout.Phase.UNCHANGED);
        assertThat(current().undoableProperty().get()).isEmpty();
        await(() -> shows(robot, "#layout-line"));
    }
}
