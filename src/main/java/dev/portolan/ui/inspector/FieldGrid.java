package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Fields one under the other: their labels at the left, their editors at the right; a table takes the whole width. */
final class FieldGrid extends VBox {
    private static final double LABELS = 98;

    private final Scribe scribe;
    private final Function<Field, Table> tables;
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, Editor> editors = new LinkedHashMap<>();

    FieldGrid(Scribe scribe, Function<Field, Table> tables) {
        this.scribe = scribe;
        this.tables = tables;
        getStyleClass().add("fields");
    }

    /** Shows fields; editors of fields that were shown before take on the new values. */
    void show(List<Field> fields) {
        if (!fields.stream().map(Field::key).toList().equals(List.copyOf(editors.keySet()))) {
            build(fields);
            return;
        }
        for (Field field : fields) {
            if (labels.containsKey(field.key())) {
                labels.get(field.key()).setText(field.label());
            }
            editors.get(field.key()).show(field);
        }
    }

    private void build(List<Field> fields) {
        getChildren().clear();
        labels.clear();
        editors.clear();
        for (Field field : fields) {
            Editor editor = Editors.of(field, scribe, tables);
            editors.put(field.key(), editor);
            getChildren().add(field.manner() == Field.Manner.TABLE ? editor : row(field, editor));
        }
    }

    private HBox row(Field field, Editor editor) {
        HBox row = new HBox(label(field, editor), editor);
        row.getStyleClass().add("field-row");
        editor.setMinWidth(60);
        HBox.setHgrow(editor, Priority.ALWAYS);
        return row;
    }

    private Label label(Field field, Editor editor) {
        Label label = new Label(field.label());
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinWidth(LABELS);
        label.setPrefWidth(LABELS);
        label.setMaxWidth(LABELS);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setTooltip(editor.tooltip());
        label.setLabelFor(editor.control());
        labels.put(field.key(), label);
        return label;
    }

    Iterable<Editor> editors() {
        return editors.values();
    }
}
