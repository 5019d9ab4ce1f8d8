package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Row;
import javafx.scene.layout.VBox;

/** All fields of the chosen row, also those for which the table has no column. */
final class RowForm extends VBox {
    private final TableEditor editor;
    private final FieldGrid grid;
    private boolean open;
    private int at = -1;

    RowForm(TableEditor editor) {
        this.editor = editor;
        this.grid = new FieldGrid(new RowScribe(editor.scribe(), (field, change) -> editor.put(at, field, change)), field -> {
            throw new IllegalStateException("a row holds no table");
        });
        getStyleClass().add("row-form");
        getChildren().setAll(grid);
    }

    boolean isOpen() {
        return open;
    }

    boolean isShown() {
        return open && at >= 0;
    }

    void toggle() {
        open = !open;
    }

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }

    /** Shows a row; none when there is none of that number. */
    void show(int now) {
        boolean other = now != at;
        at = now;
        if (!isShown()) {
            return;
        }
        if (other) {
            grid.editors().forEach(Editor::drop);
        }
        Row row = editor.row(at);
        grid.show(editor.table().details(at, row));
    }
}
