package dev.portolan.ui.inspector;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.ui.look.Pill;
import dev.portolan.ui.sheet.Row;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row, with the tone that the verdicts give it; one that is not written yet is marked. */
final class RowCells extends TableRow<Row> {
    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");

    private final TableEditor editor;

    RowCells(TableEditor editor) {
        this.editor = editor;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean none = empty || row == null;
        pseudoClassStateChanged(DRAFT, !none && editor.isDraft(getIndex()));
        Pill.mark(this, none ? Tone.QUIET : editor.table().tone(row));
    }
}
