package dev.portolan.ui.inspector;

import dev.portolan.model.shape.Id;
import dev.portolan.ui.sheet.Field;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whom editors tell what people have done. */
interface Scribe {

    /** Changes the value of a field, as one step. @return why it is not changed; empty when it is */
    Optional<String> write(Field field, UnaryOperator<Object> change);

    /** Goes to another element. */
    void go(Id<?> element);

    void undo();

    void redo();
}
