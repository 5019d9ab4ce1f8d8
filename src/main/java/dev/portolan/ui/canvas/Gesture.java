package dev.portolan.ui.canvas;

import javafx.scene.input.MouseEvent;

/** Something the hand does from pressing to releasing. One gesture at a time owns the mouse. */
interface Gesture {

    /** The hand moved while pressing. */
    void dragged(MouseEvent event);

    /** When what a gesture painted may go: at once, or once the drawing shows what came of it. */
    enum Rest { NOW, UNTIL_DRAWN }

    /** The hand let go: what the gesture was for is done now, as one edit at most. */
    Rest released(MouseEvent event);

    /** Whether the view moves on while the hand is held at its edge. */
    default boolean reachesOut() {
        return true;
    }

    /** It is given up, and nothing comes of it. */
    default void cancelled() {
    }

    /** Paints what people see of it while it lasts. */
    default void paint(Overlay.Brush brush) {
    }
}
