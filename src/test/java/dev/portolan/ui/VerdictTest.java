package dev.portolan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.ui.canvas.SceneCanvas;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does with the matrix, the replay and the list of problems. */
@ExtendWith(ApplicationExtension.class)
class VerdictTest {
    private Workspace workspace;

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        workspace = DesignerApp.show(stage, List.of());
        stage.setWidth(1000);
        stage.setHeight(900);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Document open(FxRobot robot, String sample) throws Exception {
        robot.interact(() -> workspace.open(Path.of("samples", sample + ".portolan.json")));
        await(() -> workspace.currentProperty().get().filter(d -> d.stageProperty().get() == Document.Stage.READY).isPresent());
        return workspace.currentProperty().get().orElseThrow();
    }

    private static String tab(FxRobot robot) {
        return robot.lookup(".verdict .tab-pane").<TabPane>query().getSelectionModel().getSelectedItem().getText();
    }

    private static Set<String> lit(FxRobot robot) {
        return robot.lookup("#scene-canvas").<SceneCanvas>query().highlightProperty().get().lit();
    }

    @Test
    void whatIsAllReachedOpensWithTheMatrixAndASignOpensItsStep(FxRobot robot) throws Exception {
        Document document = open(robot, "msk-vpc-peering");
        assertThat(tab(robot)).isEqualTo("Matrix");
        assertThat(robot.lookup("#matrix").<TableView<?>>query().getItems()).hasSize(3);
        robot.clickOn(robot.lookup("#matrix").lookup(".sign").match((Label sign) -> sign.getText().equals("2")).<Node>query());
        await(() -> document.followed().filter(followed -> followed.step() == 5).isPresent());
        assertThat(tab(robot)).isEqualTo("Replay: " + document.found().title(document.followed().orElseThrow().connection()).orElseThrow());
        assertThat(robot.lookup("#replay-body").<Node>query().isVisible()).isTrue();
        assertThat(lit(robot)).contains("broker-2").doesNotContain("broker-1");
    }

    @Test
    void theArrowsFollowTheConnectionsInTheMatrixAndEnterOpensTheReplay(FxRobot robot) throws Exception {
        Document document = open(robot, "broken/local-client-without-zone");
        robot.clickOn("Matrix");
        robot.clickOn("Worst first");
        TableView<?> matrix = robot.lookup("#matrix").query();
        robot.interact(() -> {
            matrix.requestFocus();
            matrix.getFocusModel().focus(0);
        });
        robot.type(KeyCode.DOWN, KeyCode.UP).type(KeyCode.RIGHT, 2);
        await(() -> document.followed().isPresent());
        assertThat(document.followed().orElseThrow().connection().value()).as("the worst stands first").isEqualTo("billing-to-demo");
        assertThat(tab(robot)).isEqualTo("Matrix");
        robot.type(KeyCode.ENTER);
        await(() -> tab(robot).startsWith("Replay"));
        assertThat(document.followed().orElseThrow().step()).as("where it stops").isEqualTo(4);
    }

    @Test
    void theMatrixIsFiltered(FxRobot robot) throws Exception {
        open(robot, "msk-vpc-peering");
        TableView<?> matrix = robot.lookup("#matrix").query();
        robot.clickOn(robot.lookup(".verdict-filter").match(Node::isVisible).<Node>query()).write("billing");
        await(() -> matrix.getItems().size() == 1);
        robot.eraseText(7);
        await(() -> matrix.getItems().size() == 3);
    }

    @Test
    void leftAndRightStepThroughTheReplay(FxRobot robot) throws Exception {
        Document document = open(robot, "broken/nlb-security-group-port");
        robot.interact(() -> document.select(new Selection.OfConnection(document.connections().getFirst().connection())));
        await(() -> tab(robot).startsWith("Replay"));
        robot.clickOn("Broker 3").type(KeyCode.HOME);
        await(() -> document.followed().orElseThrow().step() == 0);
        assertThat(lit(robot)).contains("clients-zone").doesNotContain("kafka-nlb");
        robot.type(KeyCode.RIGHT);
        await(() -> document.followed().orElseThrow().step() == 1);
        assertThat(lit(robot)).contains("orders-endpoint", "kafka-nlb").doesNotContain("broker-3");
        robot.type(KeyCode.RIGHT, 2).type(KeyCode.LEFT);
        await(() -> document.followed().orElseThrow().step() == 2);
        robot.type(KeyCode.END);
        await(() -> document.followed().orElseThrow().step() == 6);
        robot.clickOn("#replay-preview");
        await(() -> document.repairs().tried().isPresent() && document.stageProperty().get() == Document.Stage.READY);
        assertThat(robot.lookup("#replay-body").lookup(".passed").queryAll()).as("the step as it would be").isNotEmpty();
        robot.clickOn("#replay-apply");
        await(() -> document.undoableProperty().get().isPresent() && document.stageProperty().get() == Document.Stage.READY);
        assertThat(robot.lookup("#notice").lookup(".notice-text").<Labeled>queryAll().stream().map(Labeled::getText)
                .collect(Collectors.toSet())).contains("orders-app → demo is reached now");
        assertThat(document.followed().orElseThrow().step()).as("the step stays").isEqualTo(6);
    }

    @Test
    void theListIsFilteredGroupedAndFollowsTheSelection(FxRobot robot) throws Exception {
        Document document = open(robot, "broken/regional-hosted-zone");
        ListView<?> list = robot.lookup("#problems").query();
        assertThat(tab(robot)).isEqualTo("Problems 3");
        robot.clickOn(robot.lookup(".standing").nth(2).<Node>query());
        await(() -> list.getItems().size() == 4);
        robot.clickOn(robot.lookup(".verdict-filter").match(Node::isVisible).<Node>query()).write("shadow");
        await(() -> list.getItems().size() == 2);
        robot.type(KeyCode.ESCAPE);
        await(() -> list.getItems().size() == 4);
        robot.interact(list::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        await(() -> document.selectionProperty().get() instanceof Selection.OfProblem chosen
                && chosen.problem().code().equals("dns.zone-shadows"));
        robot.interact(() -> document.select(new Selection.OfProblem(document.problems().getFirst())));
        await(() -> list.getSelectionModel().getSelectedIndex() == 1);
    }

    @Test
    void thePanelFoldsToItsTabsAndStaysFoldedUntilATabIsAskedFor(FxRobot robot) throws Exception {
        Document document = open(robot, "broken/nlb-security-group-port");
        Region panel = robot.lookup(".verdict").query();
        double open = panel.getHeight();
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        await(() -> panel.getHeight() < 60);
        assertThat(panel.getHeight()).as("the tabs stay").isGreaterThan(30);
        robot.interact(() -> document.select(new Selection.OfConnection(document.connections().getFirst().connection())));
        assertThat(tab(robot)).startsWith("Replay");
        assertThat(panel.getHeight()).isLessThan(60);
        robot.clickOn("Problems 2");
        await(() -> panel.getHeight() > open - 20);
        assertThat(robot.lookup("#problems").<ListView<?>>query().getItems()).hasSize(4);
    }
}
