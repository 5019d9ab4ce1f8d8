package dev.portolan.ui.window;

import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Workspace;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** A tab for each open design, with a dot while it has unsaved changes. */
final class TabBar {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double DOT = 3.5;

    private final Workspace workspace;
    private final HBox tabs;
    private final ScrollPane scroll;
    private final Consumer<Document> closing;
    private Subscription followed = Subscription.EMPTY;

    TabBar(Workspace workspace, HBox tabs, ScrollPane scroll, Consumer<Document> closing) {
        this.workspace = workspace;
        this.tabs = tabs;
        this.scroll = scroll;
        this.closing = closing;
        workspace.documents().addListener((ListChangeListener<Document>) change -> build());
        workspace.currentProperty().subscribe(this::build);
        tabs.widthProperty().subscribe(() -> Platform.runLater(this::reveal));
        scroll.widthProperty().subscribe(() -> Platform.runLater(this::reveal));
        build();
    }

    private void build() {
        followed.unsubscribe();
        followed = Subscription.EMPTY;
        tabs.getChildren().setAll(workspace.documents().stream().map(this::tab).toList());
        Platform.runLater(this::reveal);
    }

    /** Scrolls to the tab of the design that is shown. */
    private void reveal() {
        int index = workspace.currentProperty().get().map(workspace.documents()::indexOf).orElse(0);
        scroll.setHvalue(tabs.getChildren().size() < 2 ? 0 : index / (tabs.getChildren().size() - 1.0));
    }

    private HBox tab(Document document) {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("tab-dot");
        Button title = new Button();
        title.setContentDisplay(ContentDisplay.RIGHT);
        title.setGraphicTextGap(2 * DOT);
        title.getStyleClass().add("tab-title");
        title.setTooltip(new Tooltip());
        title.setOnAction(event -> workspace.currentProperty().set(Optional.of(document)));
        Button close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("button-icon", "tab-close");
        close.setTooltip(new Tooltip(Messages.of("tab.close.tip")));
        close.setOnAction(event -> closing.accept(document));
        HBox tab = new HBox(title, close);
        tab.getStyleClass().add("document-tab");
        tab.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                closing.accept(document);
            }
        });
        tab.pseudoClassStateChanged(CURRENT, workspace.currentProperty().get().filter(document::equals).isPresent());
        Runnable name = () -> {
            title.setGraphic(document.savedProperty().get() ? null : dot);
            name(document, title, close);
        };
        followed = Subscription.combine(followed, document.designProperty().subscribe(name),
                document.savedProperty().subscribe(name), document.fileProperty().subscribe(name));
        name.run();
        return tab;
    }

    /** What the tab says of its design now. */
    private static void name(Document document, Button title, Button close) {
        String name = document.edited().name();
        boolean saved = document.savedProperty().get();
        title.setText(name);
        title.setAccessibleText(saved ? name : Messages.of("tab.unsaved", name));
        String place = document.file().map(Object::toString).orElse(Messages.of("tab.no-file"));
        title.getTooltip().setText(saved ? place : Messages.of("tab.unsaved.tip", place));
        close.setAccessibleText(Messages.of("tab.close", name));
    }
}
