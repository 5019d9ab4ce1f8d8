package dev.portolan.ui.window;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.part.Part;
import dev.portolan.model.Provider;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.canvas.SceneCanvas;
import dev.portolan.ui.inspector.InspectorController;
import dev.portolan.ui.look.Frames;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.palette.PartsModel;
import dev.portolan.ui.palette.PartsPanel;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.verdict.VerdictController;
import dev.portolan.ui.workspace.AutoLayout;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Drafting;
import dev.portolan.ui.workspace.Editing;
import dev.portolan.ui.workspace.Highlight;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.ViewSettings;
import dev.portolan.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** An open design: the drawing, the inspector at the right, what becomes of the connections below. */
final class DocumentController {
    /** From which width on the window has room for the names of the parts. */
    private static final double ROOMY = 1100;
    private static final double INSPECTOR = 316;
    private static final double VERDICT_LEAST = 232;
    private static final double VERDICT_MOST = 340;
    private static final double VERDICT_SHARE = 0.25;

    private final Document document;
    private final InspectorController inspectorPanel;
    private final VerdictController verdictPanel;
    private final Workspace workspace;
    private final PartsModel partsModel;
    private final PartsPanel parts;
    private final ViewSettings settings;
    private final Subscription dressing;
    private double unfolded;
    /** Whether the next drawing is one that was laid out anew, so that people want to see what became of it. */
    private boolean arranged;

    @FXML
    private SplitPane root;
    @FXML
    private SplitPane upper;
    @FXML
    private StackPane left;
    @FXML
    private Label hint;
    @FXML
    private StackPane sheet;
    @FXML
    private SceneCanvas canvas;
    @FXML
    private StackPane verdict;
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
        this.inspectorPanel = new InspectorController(document);
        this.verdictPanel = new VerdictController(document);
        this.settings = workspace.view();
        this.workspace = workspace;
        this.partsModel = new PartsModel(document, settings);
        this.parts = new PartsPanel(partsModel, this::insert);
        Panels.load("document", this);
        this.dressing = Subscription.combine(workspace.lookProperty().subscribe(look -> canvas.themeProperty().set(look.theme())),
                settings.partsProperty().subscribe(this::showParts), canvas.follow(settings),
                new PaneSwitch(upper, inspectorPanel.root()).follow(settings.inspectorProperty()));
    }

    @FXML
    private void initialize() {
        // The drawing comes first: styling the panels around it takes longer than painting it.
        left.setMinWidth(parts.root().getMinWidth());
        Frames.next(() -> {
            left.setMinWidth(Region.USE_COMPUTED_SIZE);
            left.getChildren().setAll(parts.root());
            verdict.getChildren().setAll(verdictPanel.root());
        });
        left.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                canvas.requestFocus();
                event.consume();
            }
        });
        root.widthProperty().subscribe(width -> parts.fit(width.doubleValue(), ROOMY));
        document.designProperty().subscribe(design -> hint.setVisible(design.topology().size() == 0));
        verdictPanel.foldedProperty().subscribe(this::fold);
        root.addEventFilter(KeyEvent.KEY_PRESSED, verdictPanel::pressed);
        SplitPane.setResizableWithParent(inspectorPanel.root(), false);
        canvas.draftingProperty().set(Optional.of(new Drafting(document)));
        canvas.onSaidProperty().set(workspace::say);
        document.sceneProperty().subscribe(scene -> scene.ifPresent(this::draw));
        document.layout().phaseProperty().subscribe(phase -> arranged |= phase == AutoLayout.Phase.ARRANGED);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        document.selectionProperty().subscribe(this::selected);
        selected();
        document.stageProperty().subscribe(this::progress);
        root.heightProperty().subscribe(this::placeDividers);
        upper.widthProperty().subscribe(this::placeDividers);
    }

    /** Gives up laying out by Escape, wherever in the window the keys are. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && document.layout().isWorking()) {
            document.layout().cancel();
            event.consume();
        }
    }

    /** The panels keep their size in pixels while the window grows; only the drawing grows with it. */
    private void placeDividers() {
        if (root.getHeight() > 0 && upper.getWidth() > 0 && root.getUserData() == null) {
            root.setUserData("placed");
            unfolded = 1 - Math.clamp(root.getHeight() * VERDICT_SHARE, VERDICT_LEAST, VERDICT_MOST) / root.getHeight();
            root.setDividerPosition(0, unfolded);
            if (upper.getItems().size() > 1) {
                upper.setDividerPosition(0, 1 - INSPECTOR / Math.max(INSPECTOR * 2, upper.getWidth()));
            }
        }
    }

    /** Leaves only the tabs of the panel below, or gives it the room that it had. */
    private void fold(boolean folded) {
        if (folded) {
            unfolded = root.getDividerPositions()[0];
            verdict.setMinHeight(verdictPanel.foldedHeight());
            verdict.setMaxHeight(verdictPanel.foldedHeight());
            root.setDividerPosition(0, 1);
        } else if (verdict.getMaxHeight() != Region.USE_COMPUTED_SIZE) {
            verdict.setMinHeight(Region.USE_COMPUTED_SIZE);
            verdict.setMaxHeight(Region.USE_COMPUTED_SIZE);
            root.setDividerPosition(0, unfolded);
        }
    }

    private void showParts(boolean shown) {
        left.setVisible(shown);
        left.setManaged(shown);
    }

    /** Puts a part where it fits best; people are told when it fits nowhere. */
    void insert(Part part) {
        if (document.lockedProperty().get()) {
            workspace.say(Messages.of("need.unlocked"));
            return;
        }
        new Editing(document).insert(part, canvas.camera().middle()).ifPresent(workspace::say);
    }

    /** Whose parts are shown. */
    Provider provider() {
        return partsModel.providerProperty().get();
    }

    /** Gives the keys to the search field over the parts. */
    void findPart() {
        settings.partsProperty().set(true);
        parts.focus();
    }

    private void draw(Scene scene) {
        Optional<Scene> before = canvas.drawnProperty().get();
        canvas.show(scene, arranged ? SceneCanvas.Passage.GLIDING : SceneCanvas.Passage.CALM);
        canvas.highlightProperty().set(Highlight.of(scene, document));
        if (before.isEmpty()) {
            light(scene);
        } else {
            revealNew(before.get(), scene);
        }
        if (arranged) {
            arranged = false;
            Set<Id<?>> subjects = Set.copyOf(document.layout().subjects());
            canvas.reveal(subjects.isEmpty() ? scene.content() : Bounds.around(scene.items().stream()
                    .filter(item -> item.placedAs().filter(subjects::contains).isPresent()).map(Item::bounds).toList()));
        }
    }

    /** What has been put there and is selected is seen. */
    private void revealNew(Scene before, Scene now) {
        List<Bounds> fresh = canvas.highlightProperty().get().chosen().stream().filter(key -> before.item(key).isEmpty())
                .flatMap(key -> now.item(key).stream()).map(Item::bounds).toList();
        if (!fresh.isEmpty()) {
            canvas.reveal(Bounds.around(fresh));
        }
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

    /** What holds the drawing, and hears its keys after it. */
    StackPane sheet() {
        return sheet;
    }

    Region root() {
        return root;
    }

    /** Gives the keys to the drawing; the panes must have their skins for it, as they hold the drawing only then. */
    void focus() {
        root.applyCss();
        canvas.requestFocus();
    }

    /** What is found out about the connections. */
    VerdictController verdicts() {
        return verdictPanel;
    }

    /** Lets go of the window, when the document is closed. */
    void close() {
        dressing.unsubscribe();
        parts.close();
    }
}
