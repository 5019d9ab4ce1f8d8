package dev.portolan.ui.window;

import atlantafx.base.controls.Message;
import dev.portolan.ui.action.Actions;
import dev.portolan.ui.action.Command;
import dev.portolan.ui.action.Keyboard;
import dev.portolan.ui.action.MenuPlace;
import dev.portolan.ui.action.Menus;
import dev.portolan.ui.action.ToolButtons;
import dev.portolan.ui.gallery.GalleryController;
import dev.portolan.ui.look.Look;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Saving;
import dev.portolan.ui.workspace.Summary;
import dev.portolan.ui.workspace.Workspace;
import java.io.File;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window: the bar at the top, the gallery or a document, and the status bar. */
public final class WindowController {
    private final Workspace workspace;
    private final Supplier<GalleryController> galleries;
    private Optional<GalleryController> gallery = Optional.empty();
    private final FileChoosing files;
    private final Actions actions;
    private final Toast toast;
    private final Keyboard keyboard;
    private final Map<Document, DocumentController> views = new IdentityHashMap<>();
    private Subscription shown = Subscription.EMPTY;
    private Saving saving;
    private DrawingMenu drawingMenu;

    @FXML
    private BorderPane root;
    @FXML
    private MenuButton menu;
    @FXML
    private HBox tabs;
    @FXML
    private ScrollPane tabScroll;
    @FXML
    private Button newTab;
    @FXML
    private HBox pillHolder;
    @FXML
    private HBox historyTools;
    @FXML
    private HBox zoomTools;
    @FXML
    private Button zoom;
    @FXML
    private HBox startTools;
    @FXML
    private Button look;
    @FXML
    private FontIcon lookIcon;
    @FXML
    private StackPane content;
    @FXML
    private StatusBar status;
    @FXML
    private Message trouble;
    @FXML
    private StackPane waiting;

    /**
     * @param galleries makes the start screen, when it is shown for the first time
     * @param files how people are asked for files
     */
    public WindowController(Workspace workspace, Supplier<GalleryController> galleries, FileChoosing files) {
        this.workspace = workspace;
        this.galleries = galleries;
        this.files = files;
        this.actions = new Actions(workspace);
        this.keyboard = new Keyboard(actions);
        this.toast = new Toast(workspace);
        Panels.load("window", this);
    }

    @FXML
    private void initialize() {
        bind();
        tools();
        new TabBar(workspace, tabs, tabScroll, saving::close);
        StackPane.setAlignment(trouble, javafx.geometry.Pos.TOP_CENTER);
        StackPane.setMargin(trouble, new javafx.geometry.Insets(12));
        trouble.setMaxHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        trouble.setOnClose(event -> workspace.troubleProperty().set(Optional.empty()));
        status.setText("");
        workspace.currentProperty().subscribe(this::show);
        workspace.openingProperty().subscribe(() -> {
            if (workspace.currentProperty().get().isEmpty()) {
                show(Optional.empty());
            }
        });
        workspace.lookProperty().subscribe(this::dress);
        workspace.troubleProperty().subscribe(told -> arrange());
        workspace.documents().addListener((ListChangeListener<Document>) change -> {
            while (change.next()) {
                change.getRemoved().stream().map(views::remove).filter(Objects::nonNull).forEach(DocumentController::close);
            }
        });
        toast.follow(root);
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dropped);
    }

    /** Says what each command does. */
    private void bind() {
        Questions questions = new Questions(files, root);
        saving = new Saving(workspace, questions);
        FileCommands.bind(actions, workspace, saving, files, root);
        ClipCommands.bind(actions, workspace, this::view);
        EditCommands.bind(actions, workspace, questions, this::view);
        ViewCommands.bind(actions, workspace, this::view);
        InsertCommands inserting = InsertCommands.bind(actions, workspace, this::view);
        AnalyseCommands.bind(actions, workspace, this::view);
        HelpCommands.bind(actions, workspace, inserting, root);
        Menus menus = new Menus(actions);
        menus.add(MenuPlace.INSERT, inserting::menus);
        menu.getItems().setAll(menus.all());
        drawingMenu = new DrawingMenu(menus, inserting);
        actions.refresh();
    }

    private void tools() {
        ToolButtons buttons = new ToolButtons(actions);
        historyTools.getChildren().setAll(buttons.icon(Command.UNDO), buttons.icon(Command.REDO));
        zoomTools.getChildren().setAll(buttons.icon(Command.ZOOM_OUT), zoom, buttons.icon(Command.ZOOM_IN));
        startTools.getChildren().setAll(buttons.named(Command.OPEN), buttons.named(Command.NEW));
        startTools.getChildren().getLast().getStyleClass().add("primary");
        buttons.bind(zoom, Command.ZOOM_FIT);
        buttons.bind(look, Command.LOOK);
        buttons.bind(newTab, Command.NEW);
    }

    /** Puts the window into a scene, with its keys. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        keyboard.window(scene);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F10), menu::show);
        workspace.lookProperty().subscribe(look -> scene.getStylesheets().setAll(look.sheets()));
        return scene;
    }

    /** Keeps the window open until every design with unsaved changes is saved or given up. */
    public void closing(WindowEvent event) {
        event.consume();
        saving.closeAll(root.getScene().getWindow()::hide);
    }

    private void dress(Look look) {
        Application.setUserAgentStylesheet(look.controls());
        lookIcon.setIconLiteral(look == Look.LIGHT ? "fth-moon" : "fth-sun");
    }

    private Optional<DocumentController> view() {
        return workspace.currentProperty().get().map(d -> views.computeIfAbsent(d, this::open));
    }

    private DocumentController open(Document document) {
        DocumentController opened = new DocumentController(workspace, document);
        keyboard.drawing(opened.sheet());
        drawingMenu.follow(opened);
        actions.follow(opened.verdicts().foldedProperty());
        return opened;
    }

    private void show(Optional<Document> current) {
        shown.unsubscribe();
        for (HBox tools : List.of(historyTools, zoomTools)) {
            tools.setVisible(current.isPresent());
            tools.setManaged(current.isPresent());
        }
        startTools.setVisible(current.isEmpty());
        startTools.setManaged(current.isEmpty());
        pillHolder.getChildren().clear();
        arrange();
        status.getLeftItems().clear();
        status.getRightItems().clear();
        shown = view().map(this::follow).orElse(Subscription.EMPTY);
        view().ifPresent(DocumentController::focus);
        if (current.isEmpty() && !isOpening()) {
            status.getLeftItems().setAll(gallery().status());
            gallery().focus();
        }
    }

    private boolean isOpening() {
        return workspace.openingProperty().get() > 0;
    }

    private GalleryController gallery() {
        gallery = gallery.or(() -> Optional.of(galleries.get()));
        return gallery.get();
    }

    private Subscription follow(DocumentController view) {
        StatusLine line = new StatusLine(view.document(), status);
        return Subscription.combine(line.subscription(),
                view.document().reportProperty().subscribe(report -> summarise(view.document())),
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
        content.getChildren().setAll(view().map(view -> (Node) view.root())
                .orElseGet(() -> isOpening() ? waiting : gallery().root()), toast);
        workspace.troubleProperty().get().ifPresent(told -> {
            trouble.setTitle(told.title());
            trouble.setDescription(told.text());
            content.getChildren().add(trouble);
        });
    }

    @FXML
    private void showGallery() {
        actions.run(Command.GALLERY);
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.getDragboard().getFiles().stream().map(File::toPath).map(Path::toAbsolutePath).forEach(workspace::open);
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
