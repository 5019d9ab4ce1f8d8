package dev.portolan.ui.window;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.ui.canvas.SceneCanvas;
import dev.portolan.ui.inspector.InspectorController;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Highlight;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Workspace;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** An open design: lists at the left, the drawing, the inspector at the right, the explanation below. */
final class DocumentController {
    private static final double INSPECTOR = 316;
    private static final double EXPLANATION_LEAST = 232;
    private static final double EXPLANATION_MOST = 340;
    private static final double EXPLANATION_SHARE = 0.25;

    private final Document document;
    private final NavigatorController navigatorPanel;
    private final InspectorController inspectorPanel;
    private final ExplanationController explanationPanel;
    private final Subscription dressing;

    @FXML
    private SplitPane root;
    @FXML
    private SplitPane upper;
    @FXML
    private StackPane navigator;
    @FXML
    private SceneCanvas canvas;
    @FXML
    private StackPane explanation;
    @FXML
    private VBox progress;
    @FXML
    private ProgressIndicator spinner;
    @FXML
    private Label progressText;
    @FXML
    private Button progressButton;

    DocumentController(Workspace workspace, Document document) {
        this.document = document;
        this.navigatorPanel = new NavigatorController(document);
        this.inspectorPanel = new InspectorController(document);
        this.explanationPanel = new ExplanationController(document);
        Panels.load("document", this);
        this.dressing = workspace.lookProperty().subscribe(look -> canvas.themeProperty().set(look.theme()));
    }

    @FXML
    private void initialize() {
        navigator.getChildren().setAll(navigatorPanel.root());
        explanation.getChildren().setAll(explanationPanel.root());
        SplitPane.setResizableWithParent(inspectorPanel.root(), false);
        upper.getItems().add(inspectorPanel.root());
        canvas.onChosenProperty().set(item -> item.ifPresentOrElse(this::choose,
                () -> document.select(Selection.NOTHING)));
        document.sceneProperty().subscribe(scene -> scene.ifPresent(this::draw));
        document.selectionProperty().subscribe(this::selected);
        selected();
        document.stageProperty().subscribe(this::progress);
        root.heightProperty().subscribe(this::placeDividers);
        upper.widthProperty().subscribe(this::placeDividers);
    }

    /** The panels keep their size in pixels while the window grows; only the drawing grows with it. */
    private void placeDividers() {
        if (root.getHeight() > 0 && upper.getWidth() > 0 && root.getUserData() == null) {
            root.setUserData("placed");
            double below = Math.clamp(root.getHeight() * EXPLANATION_SHARE, EXPLANATION_LEAST, EXPLANATION_MOST);
            root.setDividerPosition(0, 1 - below / root.getHeight());
            upper.setDividerPositions(NavigatorController.WIDTH / upper.getWidth(), 1 - INSPECTOR / upper.getWidth());
        }
    }

    private void choose(Item item) {
        boolean ground = item.role() == Role.REGION;
        if (ground) {
            document.select(Selection.NOTHING);
        } else {
            document.choose(item);
        }
    }

    private void draw(Scene scene) {
        canvas.show(scene);
        light(scene);
    }

    private void selected() {
        document.sceneProperty().get().ifPresent(this::light);
    }

    private void light(Scene scene) {
        Highlight highlight = Highlight.of(scene, document);
        canvas.highlightProperty().set(highlight);
        Set<String> keys = switch (document.selectionProperty().get()) {
            case Selection.OfConnection chosen -> highlight.lit();
            case Selection.OfProblem chosen -> highlight.chosen();
            case Selection.OfElements chosen -> highlight.chosen();
            case Selection.Nothing nothing -> Set.of();
        };
        List<Bounds> places = scene.items().stream().filter(item -> keys.contains(item.key()))
                .filter(item -> item.role() == Role.NODE || item.role() == Role.LINK || item.role() == Role.CONNECTOR)
                .map(Item::bounds).toList();
        if (!places.isEmpty()) {
            canvas.reveal(Bounds.around(places));
        }
    }

    private void progress(Document.Stage stage) {
        boolean working = stage == Document.Stage.JUDGING || stage == Document.Stage.DRAWING;
        progress.setVisible(stage != Document.Stage.READY && !(working && document.sceneProperty().get().isPresent()));
        spinner.setVisible(working);
        spinner.setManaged(working);
        progressText.setText(switch (stage) {
            case JUDGING -> Messages.of("progress.judging");
            case DRAWING -> Messages.of("progress.drawing");
            case READY -> "";
            case STOPPED -> Messages.of("progress.stopped");
            case FAILED -> Messages.of("progress.failed",
                    document.failureProperty().get().map(Throwable::toString).orElse(""));
        });
        progressButton.setText(working ? Messages.of("progress.stop") : Messages.of("progress.resume"));
    }

    @FXML
    private void stopOrResume() {
        switch (document.stageProperty().get()) {
            case JUDGING, DRAWING -> document.stop();
            case READY, STOPPED, FAILED -> document.resume();
        }
    }

    Document document() {
        return document;
    }

    SceneCanvas canvas() {
        return canvas;
    }

    Region root() {
        return root;
    }

    /** Gives the keys to the drawing; the panes must have their skins for it, as they hold the drawing only then. */
    void focus() {
        root.applyCss();
        canvas.requestFocus();
    }

    void find() {
        navigatorPanel.focus();
    }

    /** Lets go of the window, when the document is closed. */
    void close() {
        dressing.unsubscribe();
    }
}
