package dev.portolan.ui.window;

import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Workspace;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A tab for each open design. */
final class TabBar {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Workspace workspace;
    private final HBox tabs;
    private final ScrollPane scroll;

    TabBar(Workspace workspace, HBox tabs, ScrollPane scroll) {
        this.workspace = workspace;
        this.tabs = tabs;
        this.scroll = scroll;
        workspace.documents().addListener((ListChangeListener<Document>) change -> build());
        workspace.currentProperty().subscribe(this::build);
        tabs.widthProperty().subscribe(() -> Platform.runLater(this::reveal));
        scroll.widthProperty().subscribe(() -> Platform.runLater(this::reveal));
        build();
    }

    private void build() {
        tabs.getChildren().setAll(workspace.documents().stream().map(this::tab).toList());
        Platform.runLater(this::reveal);
    }

    /** Scrolls to the tab of the design that is shown. */
    private void reveal() {
        int index = workspace.currentProperty().get().map(workspace.documents()::indexOf).orElse(0);
        scroll.setHvalue(tabs.getChildren().size() < 2 ? 0 : index / (tabs.getChildren().size() - 1.0));
    }

    private HBox tab(Document document) {
        Button title = new Button(document.design().name());
        title.getStyleClass().add("tab-title");
        title.setTooltip(new Tooltip(document.file().map(Object::toString).orElse(Messages.of("tab.sample"))));
        title.setOnAction(event -> workspace.currentProperty().set(Optional.of(document)));
        Button close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("button-icon", "tab-close");
        close.setAccessibleText(Messages.of("tab.close", document.design().name()));
        close.setTooltip(new Tooltip(Messages.of("tab.close.tip")));
        close.setOnAction(event -> workspace.close(document));
        HBox tab = new HBox(title, close);
        tab.getStyleClass().add("document-tab");
        tab.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                workspace.close(document);
            }
        });
        tab.pseudoClassStateChanged(CURRENT, workspace.currentProperty().get().filter(document::equals).isPresent());
        return tab;
    }
}
