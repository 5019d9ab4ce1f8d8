package dev.portolan.ui.canvas;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** A few words beside the pointer while something is dragged: what would come of it, or why nothing would. */
final class Bubble extends Label {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double AWAY = 16;

    Bubble() {
        getStyleClass().add("canvas-bubble");
        setId("canvas-bubble");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Says why something cannot be done; nothing when there is no such reason. */
    void say(Optional<String> refusal, double x, double y) {
        refusal.ifPresentOrElse(words -> show(words, x, y, true), this::hush);
    }

    /** Says what would be done. */
    void tell(String words, double x, double y) {
        show(words, x, y, false);
    }

    private void show(String words, double x, double y, boolean refused) {
        setText(words);
        pseudoClassStateChanged(REFUSED, refused);
        setVisible(true);
        autosize();
        double right = getParent() == null ? Double.MAX_VALUE : getParent().getLayoutBounds().getWidth();
        double left = x + AWAY + getWidth() > right ? x - AWAY - getWidth() : x + AWAY;
        relocate(Math.max(4, left), y + AWAY);
    }

    void hush() {
        setVisible(false);
    }
}
