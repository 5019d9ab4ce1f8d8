package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Table;
import java.util.function.Function;

/** The editor for each manner of field. */
final class Editors {
    private Editors() {
    }

    /** @param tables the rows of fields that are tables */
    static Editor of(Field field, Scribe scribe, Function<Field, Table> tables) {
        return switch (field.manner()) {
            case TEXT -> new TextEditor(scribe, field);
            case CHOICE -> new ChoiceEditor(scribe, field);
            case REFERENCE -> new ReferenceEditor(scribe, field);
            case TOKENS -> new TokenEditor(scribe, field);
            case TABLE -> new TableEditor(scribe, field, tables);
        };
    }

    /** The editor that fits into a cell of a table: lists are typed as one line. */
    static Editor inCell(Field field, Scribe scribe) {
        return switch (field.manner()) {
            case TEXT, TOKENS -> new TextEditor(scribe, field);
            case CHOICE -> new ChoiceEditor(scribe, field);
            case REFERENCE -> new ReferenceEditor(scribe, field);
            case TABLE -> throw new IllegalArgumentException("a cell holds no table: " + field.key());
        };
    }
}
