package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.ui.workspace.Pick;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * The drawing by keyboard: {@code + - 0} zoom, {@code F} fits, the arrows go from card to card, with Shift they pan, and
 * Escape chooses nothing.
 */
final class Keys {
    private static final double PAN = 60;

    private final SceneCanvas canvas;

    Keys(SceneCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> canvas.camera().zoom(Viewport.STEP);
            case MINUS, SUBTRACT -> canvas.camera().zoom(1 / Viewport.STEP);
            case DIGIT0, NUMPAD0 -> canvas.camera().zoomTo(1);
            case F -> canvas.camera().fit();
            case ESCAPE -> canvas.drafting().ifPresent(drafting -> drafting.select(List.of(), Pick.ONLY));
            case LEFT -> travel(Travel.LEFT, event);
            case RIGHT -> travel(Travel.RIGHT, event);
            case UP -> travel(Travel.UP, event);
            case DOWN -> travel(Travel.DOWN, event);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void travel(Travel way, KeyEvent event) {
        if (event.isShiftDown()) {
            canvas.camera().jump(canvas.camera().view().panned(-PAN * way.dx(), -PAN * way.dy()));
            return;
        }
        Optional<Scene> drawn = canvas.drawnProperty().get();
        Optional<Item> start = drawn.flatMap(scene -> canvas.highlightProperty().get().chosen().stream().sorted()
                .findFirst().flatMap(scene::item));
        drawn.flatMap(scene -> way.from(scene, start)).ifPresent(item -> {
            canvas.drafting().ifPresent(drafting -> drafting.choose(item, Pick.ONLY));
            canvas.reveal(item.bounds());
        });
    }
}
