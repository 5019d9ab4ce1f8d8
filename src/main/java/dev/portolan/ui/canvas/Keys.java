package dev.portolan.ui.canvas;

import dev.portolan.ui.workspace.Drafting;
import javafx.scene.input.KeyEvent;

/** The arrow keys, while nothing is selected that they could move: they go from card to card. All other keys are commands'. */
final class Keys {
    private final SceneCanvas canvas;

    Keys(SceneCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        boolean moves = canvas.drafting().filter(Drafting::isOpen).filter(drafting -> !drafting.selected().isEmpty()).isPresent();
        Travel.of(event.getCode()).filter(way -> plain && !moves).ifPresent(way -> {
            canvas.travel(way);
            event.consume();
        });
    }
}
