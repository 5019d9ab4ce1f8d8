package dev.portolan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.ui.canvas.SceneCanvas;
import dev.portolan.ui.canvas.Viewport;
import dev.portolan.ui.look.Look;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does with the window; on JavaFX's headless platform, whose screen is 1000 by 1000. */
@ExtendWith(ApplicationExtension.class)
class DesignerTest {
    @TempDir
    private Path dir;
    private Workspace workspace;

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        workspace = DesignerApp.show(stage, List.of());
        stage.setWidth(1000);
        stage.setHeight(760);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Document current() {
        return workspace.currentProperty().get().orElseThrow();
    }

    private void openSample(FxRobot robot, String search, String sample) throws Exception {
        robot.clickOn("#gallery-search").write(search);
        await(() -> robot.lookup("#sample-" + sample).tryQuery().isPresent());
        robot.clickOn("#sample-" + sample);
        await(() -> workspace.currentProperty().get().filter(d -> d.stageProperty().get() == Document.Stage.READY).isPresent());
    }

    private static String words(FxRobot robot, String query) {
        return texts(robot.lookup(query).query()).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(DesignerTest::texts);
            default -> Stream.empty();
        };
    }

    @Test
    void findsASampleOpensItAndSeesWhyABrokerIsNotReached(FxRobot robot) throws Exception {
        openSample(robot, "forgets", "nlb-security-group-port");
        assertThat(robot.lookup("#summary").<Labeled>query().getText()).isEqualTo("Broker 3 of 3 not reached");
        robot.clickOn(robot.lookup("#problems").lookup(".row-stops").nth(0).<Node>query());
        await(() -> current().selectionProperty().get() instanceof Selection.OfProblem);
        assertThat(words(robot, "#problem-body")).contains("security.ingress-denied", "nlb-sg", "8445", "Repair", "Allow port");
        robot.clickOn(robot.lookup("#problem-body").lookup(".value-link").nth(1).<Node>query());
        await(() -> current().followed().isPresent());
        assertThat(words(robot, "#steps")).contains("Resolve", "Connect", "Metadata", "Broker 1", "Broker 3");
        assertThat(words(robot, "#replay-body")).contains("Broker 3 is not reached", "nlb-sg", "8445", "Repair",
                "Allow port", "Decided by");
        SceneCanvas canvas = robot.lookup("#scene-canvas").query();
        assertThat(canvas.highlightProperty().get().lit()).contains("orders-app", "kafka-nlb", "broker-3");
    }

    @Test
    void zoomsPansAndFits(FxRobot robot) throws Exception {
        openSample(robot, "dms inside", "dms-same-vpc");
        SceneCanvas canvas = robot.lookup("#scene-canvas").query();
        await(() -> canvas.camera().viewportProperty().get() != Viewport.ORIGIN);
        assertThat(canvas.isFocused()).as("keys go to the drawing at once").isTrue();
        robot.type(KeyCode.F).sleep(400);
        double fitted = canvas.camera().viewportProperty().get().zoom();
        robot.type(KeyCode.PLUS);
        await(() -> canvas.camera().viewportProperty().get().zoom() > fitted * 1.19);
        robot.type(KeyCode.DIGIT0);
        await(() -> canvas.camera().viewportProperty().get().zoom() == 1);
        double x = canvas.camera().viewportProperty().get().x();
        Bounds box = canvas.localToScreen(canvas.getBoundsInLocal());
        robot.press(KeyCode.SPACE);
        robot.drag(new Point2D(box.getMinX() + 12, box.getMinY() + 12), MouseButton.PRIMARY)
                .dropTo(new Point2D(box.getMinX() + 72, box.getMinY() + 12));
        robot.release(KeyCode.SPACE);
        assertThat(canvas.camera().viewportProperty().get().x()).isCloseTo(x - 60, org.assertj.core.api.Assertions.within(2.0));
        robot.scroll(3, javafx.geometry.VerticalDirection.UP);
        assertThat(canvas.camera().viewportProperty().get().zoom()).isNotEqualTo(1);
        robot.type(KeyCode.F);
        await(() -> Math.abs(canvas.camera().viewportProperty().get().zoom() - fitted) < 1e-9);
    }

    @Test
    void choosesOnTheDrawingByMouseAndByKeys(FxRobot robot) throws Exception {
        openSample(robot, "dms inside", "dms-same-vpc");
        SceneCanvas canvas = robot.lookup("#scene-canvas").query();
        var card = current().sceneProperty().get().orElseThrow().item("broker-1").orElseThrow().bounds().center();
        var seen = canvas.camera().viewportProperty().get();
        robot.clickOn(canvas.localToScreen(seen.toPixelX(card.x()), seen.toPixelY(card.y())));
        await(() -> current().inspected().stream().filter(id -> id.value().equals("broker-1")).findFirst().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        await(() -> current().inspected().stream().filter(id -> !id.value().equals("broker-1")).findFirst().isPresent());
        robot.type(KeyCode.ESCAPE);
        await(() -> current().selectionProperty().get().equals(Selection.NOTHING));
        assertThat(current().inspected()).isEmpty();
    }

    @Test
    void switchesTheLookWithoutLosingAnything(FxRobot robot) throws Exception {
        openSample(robot, "dms inside", "dms-same-vpc");
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        await(() -> workspace.lookProperty().get() == Look.DARK);
        SceneCanvas canvas = robot.lookup("#scene-canvas").query();
        assertThat(canvas.themeProperty().get()).isSameAs(Look.DARK.theme());
        assertThat(workspace.documents()).hasSize(1);
    }

    @Test
    void aBadFileIsToldAndWhatIsOpenStays(FxRobot robot) throws Exception {
        openSample(robot, "dms inside", "dms-same-vpc");
        Path bad = Files.writeString(dir.resolve("bad.portolan.json"), "{\"portolan\": 1, \"name\": 7}");
        robot.interact(() -> workspace.open(bad));
        await(() -> robot.lookup(".message").tryQuery().isPresent() && !words(robot, ".message").isEmpty());
        assertThat(words(robot, ".message")).contains("bad.portolan.json cannot be opened", ":1:");
        assertThat(workspace.documents()).hasSize(1);
        robot.interact(() -> workspace.troubleProperty().set(java.util.Optional.empty()));
        assertThat(robot.lookup(".message").tryQuery()).isEmpty();
    }

    @Test
    void goesBackToTheGalleryAndCloses(FxRobot robot) throws Exception {
        openSample(robot, "dms inside", "dms-same-vpc");
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#gallery-search").tryQuery().isPresent());
        robot.clickOn(".tab-title");
        await(() -> workspace.currentProperty().get().isPresent());
        robot.clickOn(".tab-close");
        await(() -> workspace.documents().isEmpty());
        assertThat(robot.lookup("#gallery-search").tryQuery()).isPresent();
    }
}
