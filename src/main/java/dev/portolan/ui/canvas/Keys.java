package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.ui.workspace.Drafting;
import dev.portolan.ui.workspace.Pick;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * Travel over the drawing by keyboard: the arrows with Ctrl go from card to card, with Ctrl and Shift they pan. While nothing
 * is selected that they could move, they do so without Ctrl. All other keys are declared with the commands.
 */
final class Keys {
    private static final double PAN = 60;

    private final SceneCanvas canvas;

    Keys(SceneCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        Optional<Travel> way = Travel.of(event.getCode());
        boolean moves = canvas.drafting().filter(Drafting::isOpen).filter(drafting -> !drafting.selected().isEmpty()).isPresent();
        if (way.isEmpty() || event.isAltDown() || moves && !event.isShortcutDown()) {
            return;
        }
        if (event.isShiftDown()) {
            canvas.camera().jump(canvas.camera().view().panned(-PAN * way.get().dx(), -PAN * way.get().dy()));
        } else {
            travel(way.get());
        }
        event.consume();
    }

    private void travel(Travel way) {
        Optional<Scene> drawn = canvas.drawnProperty().get();
        Optional<Item> start = drawn.flatMap(scene -> canvas.highlightProperty().get().chosen().stream().sorted()
                .findFirst().flatMap(scene::item));
        drawn.flatMap(scene -> way.from(scene, start)).ifPresent(item -> {
            canvas.drafting().ifPresent(drafting -> drafting.choose(item, Pick.ONLY));
            canvas.reveal(item.bounds());
        });
    }
}
