package dev.portolan.ui.verdict;

import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Grouping;
import javafx.util.StringConverter;

/** The words of the chooser by what problems are grouped. */
final class GroupingWords extends StringConverter<Grouping> {
    @Override
    public String toString(Grouping grouping) {
        return grouping == null ? "" : Messages.of(switch (grouping) {
            case SEVERITY -> "problems.by-severity";
            case CODE -> "problems.by-code";
            case ELEMENT -> "problems.by-element";
        });
    }

    @Override
    public Grouping fromString(String text) {
        throw new UnsupportedOperationException("people choose, they do not write");
    }
}
