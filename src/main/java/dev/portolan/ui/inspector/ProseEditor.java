package dev.portolan.ui.inspector;

import dev.portolan.ui.look.SkinStyles;
import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Typed;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;

/** A text of several lines. Leaving it commits, or Ctrl and Enter; Enter is a line of it. */
final class ProseEditor extends Editor {
    private static final int LEAST = 3;

    private final TextArea input = new TextArea();
    private final Typist typist;

    ProseEditor(Scribe scribe, Field field) {
        super(scribe, field);
        input.setId("field-" + field.key());
        SkinStyles.of(input);
        input.setWrapText(true);
        input.setPrefRowCount(LEAST);
        input.setPrefColumnCount(10);
        typist = new Typist(input, scribe, this::check, this::commit);
        hold(input);
    }

    @Override
    Control control() {
        return input;
    }

    @Override
    void refresh() {
        if (typist.show(field().text())) {
            accept();
        }
        input.setPromptText(field().assumed());
    }

    private void check() {
        if (typist.isDirty() && field().read(input.getText()) instanceof Typed.Refusal<Object> refused) {
            refuse(refused.reason());
        } else {
            accept();
        }
    }

    @Override
    void drop() {
        typist.restore();
    }

    @Override
    void commit() {
        if (typist.isDirty() && field().read(input.getText()) instanceof Typed.Value<Object> legal
                && write(before -> legal.value())) {
            typist.settle(field().text());
        }
    }
}
