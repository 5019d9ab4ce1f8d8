package dev.portolan.ui.action;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * Keys that start an action.
 *
 * @param keys the keys
 * @param scope where they are pressed
 */
public record Shortcut(KeyCombination keys, Scope scope) {

    /** Where keys are heard. */
    public enum Scope {
        /** Wherever the focus is, unless what has it takes them for itself, as a text field does. */
        WINDOW,
        /** Only while the drawing has the focus: keys without Ctrl, which are text elsewhere. */
        DRAWING
    }

    /** Keys for the whole window, in JavaFX's notation; {@code Shortcut} is Ctrl, or Command on a Mac. */
    static List<Shortcut> window(String... keys) {
        return Stream.of(keys).map(k -> new Shortcut(KeyCombination.valueOf(k), Scope.WINDOW)).toList();
    }

    /** Keys for the drawing. */
    static List<Shortcut> drawing(String... keys) {
        return Stream.of(keys).map(k -> new Shortcut(KeyCombination.valueOf(k), Scope.DRAWING)).toList();
    }

    /** These keys, and others beside them. */
    static List<Shortcut> both(List<Shortcut> some, List<Shortcut> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** As people read it, such as {@code Ctrl+Shift+Z}. */
    public String words() {
        return keys.getDisplayText();
    }
}
