package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import javafx.scene.input.MouseEvent;

/** A second click on a figure: its name can be written over. */
record Click(SceneCanvas canvas, Item figure) implements Gesture {

    @Override
    public void dragged(MouseEvent event) {
        // A hand that trembles still clicks.
    }

    @Override
    public Rest released(MouseEvent event) {
        canvas.rename(figure);
        return Rest.NOW;
    }
}
