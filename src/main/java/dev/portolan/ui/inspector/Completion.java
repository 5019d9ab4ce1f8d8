package dev.portolan.ui.inspector;

import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Option;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** Offers the elements and words that a text may become, once somebody types. */
final class Completion {
    private static final int MOST = 12;

    private Completion() {
    }

    /** Completes a text field, and commits what is chosen. */
    static void of(TextField input, Supplier<Field> field, Runnable commit) {
        if (!field.get().mayComplete()) {
            return;
        }
        AutoCompletionBinding<Option> binding = TextFields.bindAutoCompletion(input,
                request -> input.isFocused() ? offers(field.get(), request.getUserText()) : List.of(), new Texts());
        binding.setDelay(0);
        binding.setVisibleRowCount(6);
        binding.setHideOnEscape(true);
        binding.setOnAutoCompleted(event -> commit.run());
    }

    /** None for a text that says all: what is set already, or the whole of the only one. */
    private static List<Option> offers(Field field, String text) {
        if (text.isBlank() || text.equals(field.text())) {
            return List.of();
        }
        List<Option> offers = field.completions(text).stream().limit(MOST).toList();
        return offers.size() == 1 && offers.getFirst().text().equals(text) ? List.of() : offers;
    }

    /** What a chosen option types. */
    private static final class Texts extends StringConverter<Option> {
        @Override
        public String toString(Option option) {
            return option.text();
        }

        @Override
        public Option fromString(String text) {
            throw new UnsupportedOperationException("options are chosen, not typed");
        }
    }
}
