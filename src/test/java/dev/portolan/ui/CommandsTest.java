package dev.portolan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.storage.DesignFiles;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.look.Look;
import dev.portolan.ui.window.FileChoosing;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Menus, keys, the command palette, the parts, and files, by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class CommandsTest {
    @TempDir
    private Path dir;
    private final Queue<Path> places = new ArrayDeque<>();
    private Workspace workspace;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        shown.setX(0);
        shown.setY(0);
        workspace = DesignerApp.show(shown, List.of(), new FileChoosing() {
            @Override
            public List<Path> toOpen() {
                return Optional.ofNullable(places.poll()).stream().toList();
            }

            @Override
            public Optional<Path> toSave(String name, Optional<Path> beside) {
                return Optional.ofNullable(places.poll());
            }
        });
        shown.setWidth(1000);
        shown.setHeight(760);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void keys(FxRobot robot, KeyCode... codes) {
        robot.push(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Document current() {
        return workspace.currentProperty().get().orElseThrow();
    }

    private void ready() throws Exception {
        await(() -> workspace.currentProperty().get()
                .filter(document -> document.stageProperty().get() == Document.Stage.READY).isPresent());
    }

    private void start(FxRobot robot) throws Exception {
        keys(robot, KeyCode.CONTROL, KeyCode.N);
        ready();
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(node -> node.isVisible() && node.getScene().getWindow().isShowing())
                .isPresent();
    }

    private void command(FxRobot robot, String typed) throws Exception {
        keys(robot, KeyCode.CONTROL, KeyCode.K);
        await(() -> shows(robot, "#command-field"));
        robot.write(typed);
        await(() -> !robot.lookup("#command-list").<ListView<?>>query().getItems().isEmpty());
        keys(robot, KeyCode.ENTER);
        await(() -> !shows(robot, "#command-field"));
    }

    private <E extends Element> List<E> all(Class<E> type) {
        return current().edited().topology().all(type);
    }

    @Test
    void aNewDesignSaysHowToBeginAndPartsAreFoundAndInsertedByKeys(FxRobot robot) throws Exception {
        start(robot);
        assertThat(current().edited().name()).isEqualTo("Untitled");
        assertThat(shows(robot, "#empty-hint")).isTrue();
        keys(robot, KeyCode.SLASH);
        await(() -> robot.lookup("#parts-search").query().isFocused());
        robot.write("vpc");
        await(() -> robot.lookup("#part-aws-region").tryQuery().isEmpty());
        keys(robot, KeyCode.ENTER);
        await(() -> all(Network.class).size() == 1);
        ready();
        assertThat(shows(robot, "#empty-hint")).isFalse();
        assertThat(current().selectionProperty().get().elements()).containsExactly(all(Network.class).getFirst().id());

        robot.eraseText(3).write("subnet");
        keys(robot, KeyCode.DOWN);
        assertThat(robot.lookup("#part-aws-subnet").query().isFocused()).isTrue();
        keys(robot, KeyCode.ENTER);
        await(() -> all(Subnet.class).size() == 1);
        assertThat(all(Subnet.class).getFirst().network()).isEqualTo(all(Network.class).getFirst().id());
    }

    @Test
    void aPartIsInsertedByDoubleClickUndoneByMenuAndDoneAgainByKeys(FxRobot robot) throws Exception {
        start(robot);
        Node undo = robot.lookup("#tool-undo").query();
        assertThat(undo.isDisabled()).isTrue();
        robot.doubleClickOn("#part-aws-vpc");
        await(() -> all(Network.class).size() == 1);
        await(() -> !undo.isDisabled());
        assertThat(undo.getAccessibleText()).startsWith("Undo add ");

        robot.clickOn("#menu");
        robot.clickOn("#menu-edit");
        await(() -> robot.lookup("#item-undo").tryQuery().isPresent());
        robot.clickOn("#item-undo");
        await(() -> all(Network.class).isEmpty());
        keys(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> all(Network.class).size() == 1);
        keys(robot, KeyCode.CONTROL, KeyCode.Z);
        await(() -> all(Network.class).isEmpty());
        assertThat(current().savedProperty().get()).isTrue();
    }

    @Test
    void theCommandPaletteDoesCommandsAddsPartsAndGoesToElements(FxRobot robot) throws Exception {
        start(robot);
        command(robot, "dark look");
        assertThat(workspace.lookProperty().get()).isEqualTo(Look.DARK);
        command(robot, "vpc");
        await(() -> all(Network.class).size() == 1);
        ready();
        Network network = all(Network.class).getFirst();
        robot.interact(() -> current().select(Selection.NOTHING));
        keys(robot, KeyCode.CONTROL, KeyCode.F);
        await(() -> shows(robot, "#command-field"));
        robot.write(network.name());
        keys(robot, KeyCode.ENTER);
        await(() -> current().selectionProperty().get().elements().contains(network.id()));

        keys(robot, KeyCode.CONTROL, KeyCode.K);
        await(() -> shows(robot, "#command-field"));
        robot.write("align left");
        keys(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#command-tip").<Labeled>query().getText()).isEqualTo("Select 2 or more on the drawing first.");
        keys(robot, KeyCode.ESCAPE);
        await(() -> !shows(robot, "#command-field"));
    }

    @Test
    void keysOfTheDrawingAreLettersInAField(FxRobot robot) throws Exception {
        start(robot);
        boolean grid = workspace.view().gridProperty().get();
        keys(robot, KeyCode.G);
        await(() -> workspace.view().gridProperty().get() != grid);
        keys(robot, KeyCode.SLASH);
        await(() -> robot.lookup("#parts-search").query().isFocused());
        robot.write("gm");
        assertThat(workspace.view().gridProperty().get()).isNotEqualTo(grid);
        assertThat(workspace.view().overviewProperty().get()).isTrue();
    }

    @Test
    void whatCannotBeDoneSaysWhy(FxRobot robot) throws Exception {
        start(robot);
        keys(robot, KeyCode.ALT, KeyCode.A);
        await(() -> shows(robot, "#toast"));
        assertThat(robot.lookup("#toast").<Labeled>query().getText()).isEqualTo("Select 2 or more on the drawing first.");
    }

    @Test
    void savesWherePeopleSayAndMarksWhatIsUnsaved(FxRobot robot) throws Exception {
        start(robot);
        robot.doubleClickOn("#part-aws-vpc");
        await(() -> !current().savedProperty().get());
        assertThat(stage.getTitle()).isEqualTo("● Untitled - Portolan");
        await(() -> shows(robot, ".tab-dot"));

        places.add(dir.resolve("first.portolan.json"));
        keys(robot, KeyCode.CONTROL, KeyCode.S);
        await(() -> current().savedProperty().get());
        assertThat(DesignFiles.read(dir.resolve("first.portolan.json")).design()).isEqualTo(current().edited());
        assertThat(stage.getTitle()).isEqualTo("first - Portolan");
        await(() -> !shows(robot, ".tab-dot"));

        places.add(dir.resolve("first.portolan.json"));
        keys(robot, KeyCode.CONTROL, KeyCode.W);
        await(() -> workspace.documents().isEmpty());
        keys(robot, KeyCode.CONTROL, KeyCode.O);
        ready();
        assertThat(all(Network.class)).hasSize(1);
    }

    @Test
    void unsavedChangesAreNeverLostWithoutAQuestion(FxRobot robot) throws Exception {
        start(robot);
        robot.doubleClickOn("#part-aws-vpc");
        await(() -> !current().savedProperty().get());
        robot.clickOn(".tab-close");
        await(() -> shows(robot, ".question"));
        robot.clickOn("Cancel");
        await(() -> !shows(robot, ".question"));
        assertThat(workspace.documents()).hasSize(1);

        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        await(() -> shows(robot, ".question"));
        robot.clickOn("Cancel");
        await(() -> !shows(robot, ".question"));
        assertThat(stage.isShowing()).isTrue();

        places.add(dir.resolve("kept.portolan.json"));
        keys(robot, KeyCode.CONTROL, KeyCode.W);
        await(() -> shows(robot, ".question"));
        keys(robot, KeyCode.ENTER);
        await(() -> workspace.documents().isEmpty());
        assertThat(DesignFiles.read(dir.resolve("kept.portolan.json")).design().topology().all(Network.class)).hasSize(1);
    }

    @Test
    void thePointerHasAMenuOfWhatCanBeDoneThere(FxRobot robot) throws Exception {
        start(robot);
        robot.clickOn("#scene-canvas", MouseButton.SECONDARY);
        await(() -> robot.lookup("#item-zoom-fit").tryQuery().isPresent());
        assertThat(robot.lookup("#item-delete").tryQuery()).isEmpty();
        keys(robot, KeyCode.ESCAPE);
        robot.doubleClickOn("#part-aws-vpc");
        await(() -> all(Network.class).size() == 1);
        ready();
        robot.clickOn("#scene-canvas");
        await(() -> !current().selectionProperty().get().elements().isEmpty());
        keys(robot, KeyCode.CONTROL, KeyCode.D);
        await(() -> all(Network.class).size() == 2);
        keys(robot, KeyCode.DELETE);
        await(() -> all(Network.class).size() == 1);
    }

    @Test
    void copiesAndPastesByKeysAndRefusesWhatIsNoDesign(FxRobot robot) throws Exception {
        start(robot);
        robot.doubleClickOn("#part-aws-vpc");
        await(() -> all(Network.class).size() == 1);
        ready();
        keys(robot, KeyCode.ESCAPE);
        await(() -> robot.lookup("#scene-canvas").query().isFocused());
        keys(robot, KeyCode.CONTROL, KeyCode.C);
        await(() -> Clipboard.getSystemClipboard().hasString());
        keys(robot, KeyCode.CONTROL, KeyCode.V);
        await(() -> all(Network.class).size() == 2);
        assertThat(all(Network.class)).extracting(Network::cidrs).doesNotHaveDuplicates();

        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "hello")));
        keys(robot, KeyCode.CONTROL, KeyCode.V);
        await(() -> shows(robot, "#toast"));
        assertThat(robot.lookup("#toast").<Labeled>query().getText()).startsWith("What was copied is no part of a design: ");
        assertThat(all(Network.class)).hasSize(2);
    }

    @Test
    void deletingSaysWhatGoesAlong(FxRobot robot) throws Exception {
        start(robot);
        robot.doubleClickOn("#part-aws-vpc");
        await(() -> all(Network.class).size() == 1);
        ready();
        robot.doubleClickOn("#part-aws-subnet");
        await(() -> all(Subnet.class).size() == 1);
        ready();
        robot.interact(() -> {
            current().select(new Selection.OfElements(all(Network.class).getFirst().id()));
            robot.lookup("#scene-canvas").query().requestFocus();
        });
        keys(robot, KeyCode.DELETE);
        await(() -> shows(robot, ".question"));
        robot.clickOn("Cancel");
        await(() -> !shows(robot, ".question"));
        assertThat(all(Network.class)).hasSize(1);
        keys(robot, KeyCode.DELETE);
        await(() -> shows(robot, ".question"));
        robot.clickOn("Delete");
        await(() -> all(Network.class).isEmpty());
        keys(robot, KeyCode.CONTROL, KeyCode.Z);
        await(() -> all(Subnet.class).size() == 1);
    }

    @Test
    void everyCommandIsBoundAndTheSheetShowsItsKeys(FxRobot robot) throws Exception {
        start(robot);
        keys(robot, KeyCode.F1);
        await(() -> shows(robot, "#shortcut-sheet"));
        robot.clickOn("#menu");
        for (Command command : Command.values()) {
            assertThat(robot.lookup("#menu").<MenuButton>query().getItems().stream()
                    .flatMap(CommandsTest::items).map(MenuItem::getId)).as(command.key())
                    .containsOnlyOnce("item-" + command.key());
        }
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(CommandsTest::items)
                : Stream.of(item);
    }
}
