package dev.portolan.ui;

import dev.portolan.ui.gallery.GalleryController;
import dev.portolan.ui.gallery.GalleryModel;
import dev.portolan.ui.look.Letters;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.window.FailureDialog;
import dev.portolan.ui.window.FileChoosing;
import dev.portolan.ui.window.NativeFiles;
import dev.portolan.ui.window.WindowController;
import dev.portolan.ui.workspace.AnalysisService;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the window on a stage. */
final class DesignerApp {
    private static final Logger LOG = LoggerFactory.getLogger(DesignerApp.class);
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private DesignerApp() {
    }

    /** Fills and shows a stage, and opens the files in it. Gives the workspace behind it. */
    static Workspace show(Stage stage, List<Path> files) {
        return show(stage, files, new NativeFiles(stage));
    }

    /** The same, asking for files in some other way. */
    static Workspace show(Stage stage, List<Path> files, FileChoosing choosing) {
        Letters.install();
        ExecutorService work = thread("portolan-analysis", Thread.NORM_PRIORITY);
        ExecutorService samples = thread("portolan-gallery", Thread.MIN_PRIORITY);
        ExecutorService layout = thread("portolan-layout", Thread.NORM_PRIORITY);
        Workspace workspace = new Workspace(new AnalysisService(work, Platform::runLater, layout));
        // Files are read while the window is being built.
        files.forEach(workspace::open);
        WindowController window = new WindowController(workspace, () -> new GalleryController(workspace,
                new GalleryModel(new AnalysisService(samples, Platform::runLater))), choosing);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = window.scene(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        Stream.of(16, 32, 64, 128, 256).map(size -> WindowController.class.getResource("portolan-" + size + ".png"))
                .map(url -> new Image(url.toExternalForm())).forEach(stage.getIcons()::add);
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.titleProperty().bind(workspace.currentProperty().flatMap(DesignerApp::title));
        stage.setOnCloseRequest(window::closing);
        Thread.currentThread().setUncaughtExceptionHandler((thread, cause) -> failed(stage, cause));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event ->
                Stream.of(work, samples, layout).forEach(ExecutorService::shutdownNow));
        stage.show();
        return workspace;
    }

    /** The design's name, with a dot while it has unsaved changes. */
    private static ObservableValue<String> title(Optional<Document> current) {
        return current.<ObservableValue<String>>map(document -> document.designProperty().flatMap(design ->
                document.savedProperty().map(saved -> saved ? Messages.of("title", document.edited().name())
                        : Messages.of("title.unsaved", document.edited().name()))))
                .orElseGet(() -> new SimpleStringProperty(Messages.of("brand")));
    }

    private static void failed(Stage stage, Throwable cause) {
        LOG.error("unexpected", cause);
        Platform.runLater(() -> FailureDialog.show(stage, cause));
    }

    private static ExecutorService thread(String name, int priority) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setPriority(priority);
            return thread;
        });
    }
}
