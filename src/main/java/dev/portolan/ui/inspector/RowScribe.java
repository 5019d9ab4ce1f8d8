package dev.portolan.ui.inspector;

import dev.portolan.model.shape.Id;
import dev.portolan.ui.sheet.Field;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Writes what is typed into a row, and leaves all else to another. */
record RowScribe(Scribe outer, BiFunction<Field, UnaryOperator<Object>, Optional<String>> row) implements Scribe {

    @Override
    public Optional<String> write(Field field, UnaryOperator<Object> change) {
        return row.apply(field, change);
    }

    @Override
    public void go(Id<?> element) {
        outer.go(element);
    }

    @Override
    public void undo() {
        outer.undo();
    }

    @Override
    public void redo() {
        outer.redo();
    }
}
