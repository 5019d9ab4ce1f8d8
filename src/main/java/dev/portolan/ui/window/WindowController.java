package dev.portolan.ui.window;

import atlantafx.base.controls.Message;
import dev.portolan.ui.canvas.Camera;
import dev.portolan.ui.canvas.SceneCanvas;
import dev.portolan.ui.canvas.Viewport;
import dev.portolan.ui.gallery.GalleryController;
import dev.portolan.ui.look.Look;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Summary;
import dev.portolan.ui.workspace.Workspace;
import java.io.File;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window: the bar at the top, the gallery or a document, and the status bar. */
public final class WindowController {
    private final Workspace workspace;
    private final GalleryController gallery;
    private final Map<Document, DocumentController> views = new IdentityHashMap<>();
    private Subscription shown = Subscription.EMPTY;

    @FXML
    private BorderPane root;
    @FXML
    private HBox tabs;
    @FXML
    private ScrollPane tabScroll;
    @FXML
    private HBox pillHolder;
    @FXML
    private HBox zoomTools;
    @FXML
    private Button zoom;
    @FXML
    private FontIcon lookIcon;
    @FXML
    private StackPane content;
    @FXML
    private StatusBar status;
    @FXML
    private Message trouble;

    public WindowController(Workspace workspace, GalleryController gallery) {
        this.workspace = workspace;
        this.gallery = gallery;
        Panels.load("window", this);
    }

    @FXML
    private void initialize() {
        new TabBar(workspace, tabs, tabScroll);
        StackPane.setAlignment(trouble, javafx.geometry.Pos.TOP_CENTER);
        StackPane.setMargin(trouble, new javafx.geometry.Insets(12));
        trouble.setMaxHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        trouble.setOnClose(event -> workspace.troubleProperty().set(Optional.empty()));
        status.setText("");
        workspace.currentProperty().subscribe(this::show);
        workspace.lookProperty().subscribe(this::dress);
        workspace.troubleProperty().subscribe(told -> arrange());
        workspace.documents().addListener((ListChangeListener<Document>) change -> {
            while (change.next()) {
                change.getRemoved().stream().map(views::remove).filter(Objects::nonNull).forEach(DocumentController::close);
            }
        });
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dropped);
    }

    /** Puts the window into a scene, with its keys. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        key(scene, KeyCode.O, this::openFile);
        key(scene, KeyCode.G, workspace::showGallery);
        key(scene, KeyCode.L, workspace::switchLook);
        key(scene, KeyCode.W, () -> workspace.currentProperty().get().ifPresent(workspace::close));
        key(scene, KeyCode.F, this::find);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN), () -> workspace.turn(1));
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN,
                KeyCombination.SHIFT_DOWN), () -> workspace.turn(-1));
        workspace.lookProperty().subscribe(look -> scene.getStylesheets().setAll(look.sheets()));
        return scene;
    }

    private static void key(Scene scene, KeyCode code, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
    }

    private void dress(Look look) {
        Application.setUserAgentStylesheet(look.controls());
        lookIcon.setIconLiteral(look == Look.LIGHT ? "fth-moon" : "fth-sun");
    }

    private Optional<DocumentController> view() {
        return workspace.currentProperty().get().map(d -> views.computeIfAbsent(d, x -> new DocumentController(workspace, x)));
    }

    private void show(Optional<Document> current) {
        shown.unsubscribe();
        zoomTools.setVisible(current.isPresent());
        zoomTools.setManaged(current.isPresent());
        pillHolder.getChildren().clear();
        arrange();
        status.getLeftItems().setAll(current.isPresent() ? List.of() : List.of(gallery.status()));
        status.getRightItems().clear();
        shown = view().map(this::follow).orElse(Subscription.EMPTY);
        view().ifPresentOrElse(DocumentController::focus, gallery::focus);
    }

    private Subscription follow(DocumentController view) {
        StatusLine line = new StatusLine(view.document(), status);
        return Subscription.combine(line.subscription(),
                view.document().reportProperty().subscribe(() -> summarise(view.document())),
                view.canvas().camera().viewportProperty().subscribe(seen ->
                        zoom.setText(Messages.of("zoom.percent", Math.round(seen.zoom() * 100)))));
    }

    private void summarise(Document document) {
        pillHolder.getChildren().setAll(document.reportProperty().get().map(report -> {
            Summary summary = Summary.of(document.design().topology(), report, document.problems());
            Pill pill = new Pill(summary.tone(), summary.text());
            pill.setId("summary");
            return List.of(pill);
        }).orElse(List.of()));
    }

    private void arrange() {
        content.getChildren().setAll(view().map(view -> (javafx.scene.Node) view.root()).orElse(gallery.root()));
        workspace.troubleProperty().get().ifPresent(told -> {
            trouble.setTitle(told.title());
            trouble.setDescription(told.text());
            content.getChildren().add(trouble);
        });
    }

    private void find() {
        view().ifPresentOrElse(DocumentController::find, gallery::focus);
    }

    @FXML
    private void showGallery() {
        workspace.showGallery();
    }

    @FXML
    private void switchLook() {
        workspace.switchLook();
    }

    @FXML
    private void zoomIn() {
        view().map(DocumentController::canvas).ifPresent(canvas -> canvas.camera().zoom(Viewport.STEP));
    }

    @FXML
    private void zoomOut() {
        view().map(DocumentController::canvas).ifPresent(canvas -> canvas.camera().zoom(1 / Viewport.STEP));
    }

    @FXML
    private void zoomFit() {
        view().map(DocumentController::canvas).map(SceneCanvas::camera).ifPresent(Camera::fit);
    }

    @FXML
    private void openFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.of("open.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.of("open.kind"), "*.portolan.json", "*.json"));
        List<File> chosen = chooser.showOpenMultipleDialog(root.getScene().getWindow());
        if (chosen != null) {
            open(chosen);
        }
    }

    private void open(List<File> files) {
        files.stream().map(File::toPath).map(Path::toAbsolutePath).forEach(workspace::open);
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            open(event.getDragboard().getFiles());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
