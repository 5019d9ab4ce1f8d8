package dev.portolan.ui.sheet;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.model.shape.Id;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the values that may be chosen.
 *
 * @param text what would be typed to choose it; empty to leave the value unsaid
 * @param label what it is called
 * @param detail what tells it from others of that name; may be empty
 * @param element the element that it stands for
 */
public record Option(String text, String label, String detail, Optional<Id<?>> element, Optional<Icon> icon) {

    static Option of(String text, String label) {
        return new Option(text, label, "", Optional.empty(), Optional.empty());
    }

    /** Whether choosing it leaves the value unsaid. */
    public boolean isUnsaid() {
        return text.isEmpty();
    }

    /** Whether it is among those meant by a few letters. */
    public boolean mentions(String letters) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        return label.toLowerCase(Locale.ROOT).contains(wanted) || detail.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Options are the same when the same text chooses them, whatever they are called. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Option option && option.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
