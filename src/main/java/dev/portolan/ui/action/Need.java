package dev.portolan.ui.action;

import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import java.util.Optional;

/** What an action needs before it can be done at all. */
public enum Need {
    NOTHING(Design.ANY, Touch.LOOKS, 0),
    /** An open design. */
    DESIGN(Design.OPEN, Touch.LOOKS, 0),
    /** An open design whose drawing is not locked. */
    CHANGE(Design.OPEN, Touch.CHANGES, 0),
    /** Something selected on it. */
    SELECTION(Design.OPEN, Touch.LOOKS, 1),
    /** Something selected, and a drawing that is not locked. */
    CHANGE_OF_SELECTION(Design.OPEN, Touch.CHANGES, 1),
    /** Two selected, and a drawing that is not locked. */
    CHANGE_OF_TWO(Design.OPEN, Touch.CHANGES, 2),
    /** Three selected, and a drawing that is not locked. */
    CHANGE_OF_THREE(Design.OPEN, Touch.CHANGES, 3);

    private enum Design { ANY, OPEN }

    private enum Touch { LOOKS, CHANGES }

    private final Design design;
    private final Touch touch;
    private final int selected;

    Need(Design design, Touch touch, int selected) {
        this.design = design;
        this.touch = touch;
        this.selected = selected;
    }

    /** Why it is not met by what is shown, in a sentence; empty when it is. */
    Optional<String> unmet(Optional<Document> current) {
        if (design == Design.ANY) {
            return Optional.empty();
        }
        return current.map(this::unmetBy).orElseGet(() -> Optional.of(Messages.of("need.design")));
    }

    private Optional<String> unmetBy(Document document) {
        if (touch == Touch.CHANGES && document.lockedProperty().get()) {
            return Optional.of(Messages.of("need.unlocked"));
        }
        if (document.selectionProperty().get().subjects().size() >= selected) {
            return Optional.empty();
        }
        return Optional.of(selected == 1 ? Messages.of("need.selection") : Messages.of("need.several", selected));
    }
}
