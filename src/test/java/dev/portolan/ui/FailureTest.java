package dev.portolan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Network;
import dev.portolan.storage.DesignFiles;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.window.FileChoosing;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Something goes wrong that nobody thought of. */
@ExtendWith(ApplicationExtension.class)
class FailureTest {
    @TempDir
    private Path dir;
    private Workspace workspace;

    @Start
    void start(Stage stage) {
        workspace = DesignerApp.show(stage, List.of(), new FileChoosing() {
            @Override
            public List<Path> toOpen() {
                return List.of();
            }

            @Override
            public Optional<Path> toSave(String name, Optional<Path> beside) {
                return Optional.of(dir.resolve("saved.portolan.json"));
            }
        });
        stage.setWidth(1000);
        stage.setHeight(760);
    }

    @BeforeEach
    void expectIt() {
        WaitForAsyncUtils.autoCheckException = false;
    }

    @AfterEach
    void expectNothingMore() {
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Document document() {
        return workspace.currentProperty().get().orElseThrow();
    }

    private boolean isReady() {
        return workspace.currentProperty().get().filter(d -> d.stageProperty().get() == Document.Stage.READY).isPresent();
    }

    private static boolean showsReport(FxRobot robot) {
        return robot.lookup(".failure-report").tryQuery().filter(node -> node.getScene().getWindow().isShowing()).isPresent();
    }

    private long networks() {
        return document().edited().topology().all(Network.class).size();
    }

    @Test
    void itIsShownWithAReportAndTheDesignCanBeEditedAndSaved(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(this::isReady);
        robot.clickOn("#scene-canvas").push(KeyCode.SLASH);
        robot.write("vpc").push(KeyCode.ENTER);
        await(() -> networks() == 1);

        Platform.runLater(() -> {
            throw new IllegalStateException("nobody thought of this");
        });
        await(() -> showsReport(robot));
        String report = robot.lookup(".failure-report").<TextArea>query().getText();
        assertThat(report).contains("IllegalStateException: nobody thought of this", "FailureTest", "Java ", "JavaFX ");
        robot.clickOn(".failure-buttons > .button");
        await(() -> report.equals(Clipboard.getSystemClipboard().getString()));
        robot.clickOn(Messages.of("failure.close"));
        await(() -> !showsReport(robot));

        robot.clickOn("#scene-canvas").push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> networks() == 0);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> networks() == 1 && isReady());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> document().savedProperty().get());
        assertThat(DesignFiles.read(dir.resolve("saved.portolan.json")).design()).isEqualTo(document().edited());
    }
}
