package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Option;
import dev.portolan.ui.sheet.Typed;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;

/** One of a few words, or leaving them unsaid. */
final class ChoiceEditor extends Editor {
    private final ComboBox<Option> box = new ComboBox<>();
    private final ChosenCell cell = new ChosenCell(() -> field());
    private boolean showing;

    ChoiceEditor(Scribe scribe, Field field) {
        super(scribe, field);
        box.setId("field-" + field.key());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        box.setCellFactory(list -> new OptionCell());
        box.setButtonCell(cell);
        box.valueProperty().subscribe((was, is) -> {
            if (!showing && is != null && !is.equals(field().chosen().orElse(null))) {
                choose(this, is);
            }
        });
        hold(box);
    }

    /** Writes a chosen option. */
    static void choose(Editor editor, Option option) {
        switch (editor.field().read(option.text())) {
            case Typed.Value<Object> legal -> editor.write(before -> legal.value());
            case Typed.Refusal<Object> refused -> editor.refuse(refused.reason());
        }
    }

    @Override
    Control control() {
        return box;
    }

    @Override
    void refresh() {
        showing = true;
        List<Option> options = field().options();
        if (!box.getItems().equals(options)) {
            box.getItems().setAll(options);
        }
        box.setValue(field().chosen().orElse(null));
        box.setPromptText(cell.words());
        cell.refresh();
        accept();
        showing = false;
    }

    @Override
    void drop() {
        refresh();
    }

    @Override
    void commit() {
        // What is chosen is written at once.
    }
}
