package dev.portolan.ui.action;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys that a menu shows and does not hear: {@link Keyboard} hears them, and knows whether a text field or the drawing has
 * the focus.
 */
final class ShownKeys extends KeyCombination {
    private final String words;

    ShownKeys(Shortcut shortcut) {
        this.words = shortcut.words();
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return words;
    }

    @Override
    public String getDisplayText() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
