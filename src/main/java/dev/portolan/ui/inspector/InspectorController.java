package dev.portolan.ui.inspector;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.sheet.DesignSheet;
import dev.portolan.ui.sheet.Head;
import dev.portolan.ui.sheet.Sheet;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The panel beside the drawing: what is selected, or the design as a whole while nothing is. */
public final class InspectorController {
    private final Document document;
    private final Desk desk;
    private final Map<String, SheetPane> panes = new HashMap<>();
    private Optional<Sheet> sheet = Optional.empty();
    private TextEditor name;
    private DesignPane whole;
    private boolean busy;

    @FXML
    private BorderPane root;
    @FXML
    private IconView icon;
    @FXML
    private StackPane title;
    @FXML
    private Label several;
    @FXML
    private Label kind;
    @FXML
    private Label id;
    @FXML
    private ScrollPane scroll;

    public InspectorController(Document document) {
        this.document = document;
        this.desk = new Desk(document, () -> sheet, this::atOnce);
        Panels.load("inspector", this);
    }

    @FXML
    private void initialize() {
        root.setMinWidth(220);
        DesignSheet design = designSheet();
        name = new TextEditor(desk, design.name());
        whole = new DesignPane(desk, design, ids -> document.select(Selection.of(ids)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, InspectorController::keep);
        document.selectionProperty().subscribe(this::refresh);
        document.designProperty().subscribe((before, now) -> {
            if (!isSameButForPlaces(before, now)) {
                refresh();
            }
        });
        document.reportProperty().subscribe(this::refresh);
        refresh();
    }

    /** Where things lie on the drawing is not shown here. */
    private static boolean isSameButForPlaces(Design one, Design other) {
        return one.topology() == other.topology() && one.with(other.placements()).equals(other);
    }

    /** What deletes things on the drawing deletes nothing from here. */
    private static void keep(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
        }
    }

    public Region root() {
        return root;
    }

    private DesignSheet designSheet() {
        return DesignSheet.of(document.design(), document.connections());
    }

    /** Does something of which the document tells in several pieces, and shows what came of it as a whole. */
    private void atOnce(Runnable work) {
        if (busy) {
            work.run();
        } else {
            quietly(work);
            refresh();
        }
    }

    private void quietly(Runnable work) {
        busy = true;
        try {
            work.run();
        } finally {
            busy = false;
        }
    }

    /** Shows what is selected now. What is typed for something else and not written yet is written first. */
    private void refresh() {
        if (busy) {
            return;
        }
        List<Id<?>> before = sheet.map(Sheet::ids).orElse(List.of());
        boolean other = !before.equals(document.inspected());
        if (other) {
            quietly(this::commit);
        }
        sheet = Sheet.of(document.design(), document.inspected(), document.connections());
        sheet.ifPresentOrElse(this::show, this::showWhole);
        if (other) {
            name.drop();
            scroll.setVvalue(0);
        }
    }

    private void commit() {
        name.commit();
        if (scroll.getContent() instanceof SheetPane pane) {
            pane.commit();
        } else {
            whole.commit();
        }
    }

    private void show(Sheet now) {
        Head head = now.head();
        icon.setIcon(head.icon());
        kind.setText(head.kind());
        id.setText(head.id().map(Object::toString).orElse(""));
        id.setVisible(head.id().isPresent());
        several.setText(head.title());
        now.name().ifPresent(name::show);
        title(now.name().isPresent() ? name : several);
        SheetPane pane = panes.computeIfAbsent(now.shape(), shape -> new SheetPane(desk,
                new Connections(connection -> document.select(new Selection.OfConnection(connection))), Assumptions.plain(),
                        now));
        pane.show(now);
        content(pane);
    }

    private void showWhole() {
        DesignSheet design = designSheet();
        icon.setIcon(Icon.CONNECTION);
        kind.setText(Messages.of("inspector.design"));
        name.show(design.name());
        title(name);
        id.setVisible(false);
        whole.show(design);
        content(whole);
    }

    private void title(Node node) {
        if (!title.getChildren().equals(List.of(node))) {
            title.getChildren().setAll(node);
        }
    }

    private void content(Node node) {
        if (scroll.getContent() != node) {
            scroll.setContent(node);
        }
    }
}
