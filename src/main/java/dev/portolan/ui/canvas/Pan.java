package dev.portolan.ui.canvas;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** The drawing follows the hand. */
final class Pan implements Gesture {
    private final SceneCanvas canvas;
    private double lastX;
    private double lastY;

    Pan(SceneCanvas canvas, MouseEvent start) {
        this.canvas = canvas;
        this.lastX = start.getX();
        this.lastY = start.getY();
    }

    @Override
    public void dragged(MouseEvent event) {
        canvas.setCursor(Cursor.CLOSED_HAND);
        canvas.camera().jump(canvas.camera().view().panned(event.getX() - lastX, event.getY() - lastY));
        lastX = event.getX();
        lastY = event.getY();
    }

    @Override
    public boolean reachesOut() {
        return false;
    }

    @Override
    public Rest released(MouseEvent event) {
        canvas.setCursor(Cursor.DEFAULT);
        return Rest.NOW;
    }
}
