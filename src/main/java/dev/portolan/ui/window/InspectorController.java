package dev.portolan.ui.window;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.look.IconView;
import dev.portolan.ui.look.Panels;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.ElementSheet;
import dev.portolan.ui.workspace.ElementSheet.Field;
import dev.portolan.ui.workspace.ElementSheet.Standing;
import dev.portolan.ui.workspace.ElementSheet.Value;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Sheets;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is known of the selected element; read only. */
final class InspectorController {
    private static final PseudoClass ASSUMED = PseudoClass.getPseudoClass("assumed");
    private static final double LABELS = 104;

    private final Document document;

    @FXML
    private BorderPane root;
    @FXML
    private IconView icon;
    @FXML
    private Label title;
    @FXML
    private Label subtitle;
    @FXML
    private VBox body;

    InspectorController(Document document) {
        this.document = document;
        Panels.load("inspector", this);
    }

    @FXML
    private void initialize() {
        root.setMinWidth(220);
        document.selectionProperty().subscribe(this::refresh);
        document.reportProperty().subscribe(this::refresh);
        refresh();
    }

    Region root() {
        return root;
    }

    @FXML
    private void close() {
        document.select(Selection.NOTHING);
    }

    private void refresh() {
        document.inspected().stream().findFirst()
                .flatMap(id -> Sheets.of(document.design().topology(), document.connections(), id)).ifPresent(this::show);
    }

    private void show(ElementSheet sheet) {
        icon.setIcon(sheet.icon());
        title.setText(sheet.title());
        subtitle.setText(sheet.subtitle());
        List<Node> parts = new ArrayList<>();
        parts.add(fields(sheet.fields()));
        sheet.tables().forEach(table -> {
            parts.add(heading(table.title()));
            parts.add(grid(table.columns(), table.rows()));
        });
        if (!sheet.seen().isEmpty()) {
            parts.add(heading(Messages.of("inspector.seen")));
            parts.add(seen(sheet));
        }
        if (sheet.fields().stream().anyMatch(field -> field.standing() == Standing.ASSUMED)) {
            Label hint = new Label(Messages.of("inspector.hint"));
            hint.getStyleClass().add("hint");
            hint.setWrapText(true);
            parts.add(hint);
        }
        body.getChildren().setAll(parts);
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("inspector-heading");
        return label;
    }

    private GridPane fields(List<Field> fields) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fields");
        ColumnConstraints words = new ColumnConstraints(LABELS);
        ColumnConstraints values = new ColumnConstraints(60, 120, Double.MAX_VALUE);
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(words, values);
        int row = 0;
        for (Field field : fields) {
            Label label = new Label(field.label());
            label.getStyleClass().add("field-label");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.setTooltip(tip(field.meaning()));
            VBox value = new VBox();
            value.getStyleClass().add("field");
            value.pseudoClassStateChanged(ASSUMED, field.standing() == Standing.ASSUMED);
            field.values().forEach(each -> value.getChildren().add(value(each)));
            value.setAccessibleText(field.label());
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(row++, label, value);
        }
        return grid;
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(320);
        return tip;
    }

    private Node value(Value value) {
        if (value.link().isPresent()) {
            return link(value.text(), value.link().get());
        }
        Label label = new Label(value.text());
        label.getStyleClass().add("value");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Pill.mark(label, value.tone());
        return label;
    }

    private Hyperlink link(String text, Id<?> target) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("value-link");
        link.setOnAction(event -> document.select(new Selection.OfElements(target)));
        return link;
    }

    private GridPane grid(List<String> columns, List<List<Value>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("grid");
        for (int i = 0; i < columns.size(); i++) {
            Label head = new Label(columns.get(i));
            head.getStyleClass().add("grid-head");
            grid.add(head, i, 0);
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == columns.size() - 1 ? Priority.ALWAYS : Priority.SOMETIMES);
            column.setMinWidth(i == columns.size() - 1 ? 60 : Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(column);
        }
        int line = 1;
        for (List<Value> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Node cell = value(row.get(i));
                if (cell instanceof Label label) {
                    label.setWrapText(false);
                    label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                    label.setTooltip(tip(label.getText()));
                }
                GridPane.setValignment(cell, VPos.TOP);
                grid.add(cell, i, line);
            }
            line++;
        }
        return grid;
    }

    private GridPane seen(ElementSheet sheet) {
        GridPane grid = grid(List.of(Messages.of("inspector.client"), Messages.of("inspector.verdict")), List.of());
        int line = 1;
        for (ElementSheet.Seen seen : sheet.seen()) {
            Hyperlink client = new Hyperlink(seen.client());
            client.getStyleClass().add("value-link");
            client.setOnAction(event -> document.select(new Selection.OfConnection(seen.connection())));
            Label word = new Label(seen.word(), new IconView(seen.tone() == Tone.QUIET ? Tone.NEUTRAL.icon()
                    : seen.tone().icon(), 11));
            word.getStyleClass().addAll("value", "seen-word");
            word.setWrapText(true);
            word.setMinHeight(Region.USE_PREF_SIZE);
            Pill.mark(word, seen.tone());
            grid.addRow(line++, client, word);
        }
        return grid;
    }
}
