package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * What a hand does on the drawing: the wheel and a pinch zoom to the pointer, dragging pans (on empty space, with the middle
 * button, or with the space bar held), a click chooses.
 */
final class Gestures {
    private static final double CLICK = 4;

    private final SceneCanvas canvas;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private Drag drag = Drag.NONE;
    private Hand hand = Hand.POINTING;

    private enum Drag { NONE, UNDECIDED, PANNING }

    /** Whether the space bar is held. */
    private enum Hand { POINTING, GRASPING }

    Gestures(SceneCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        canvas.addEventHandler(ZoomEvent.ZOOM, event -> canvas.jump(
                canvas.viewportProperty().get().zoomed(event.getZoomFactor(), event.getX(), event.getY())));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> canvas.pointedProperty().set(Optional.empty()));
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> space(event, Hand.GRASPING));
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> space(event, Hand.POINTING));
    }

    private void wheel(ScrollEvent event) {
        if (event.isShiftDown()) {
            canvas.jump(canvas.viewportProperty().get().panned(event.getDeltaX() + event.getDeltaY(), 0));
        } else if (event.getDeltaY() != 0) {
            canvas.jump(canvas.viewportProperty().get()
                    .zoomed(Math.pow(Viewport.STEP, event.getDeltaY() / 40), event.getX(), event.getY()));
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        boolean grasps = hand == Hand.GRASPING || event.getButton() == MouseButton.MIDDLE
                || event.getButton() == MouseButton.PRIMARY && canvas.at(pressedX, pressedY).filter(Gestures::isThing).isEmpty();
        drag = grasps ? Drag.UNDECIDED : Drag.NONE;
    }

    /** Whether an item is something of its own, not the ground that other things stand on. */
    private static boolean isThing(Item item) {
        return item.role() != Role.REGION && item.role() != Role.NETWORK && item.role() != Role.SUBNET;
    }

    private void dragged(MouseEvent event) {
        if (drag == Drag.UNDECIDED && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > CLICK) {
            drag = Drag.PANNING;
            canvas.setCursor(Cursor.CLOSED_HAND);
            canvas.pointedProperty().set(Optional.empty());
        }
        if (drag == Drag.PANNING) {
            canvas.jump(canvas.viewportProperty().get().panned(event.getX() - lastX, event.getY() - lastY));
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void released(MouseEvent event) {
        boolean click = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) <= CLICK;
        if (click && event.getButton() == MouseButton.PRIMARY && hand == Hand.POINTING) {
            canvas.onChosenProperty().get().accept(canvas.at(event.getX(), event.getY()));
        }
        drag = Drag.NONE;
        canvas.setCursor(hand == Hand.GRASPING ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    private void moved(MouseEvent event) {
        canvas.pointedProperty().set(canvas.at(event.getX(), event.getY()).filter(Gestures::isThing));
    }

    private void space(KeyEvent event, Hand now) {
        if (event.getCode() == KeyCode.SPACE) {
            hand = now;
            canvas.setCursor(now == Hand.GRASPING ? Cursor.OPEN_HAND : Cursor.DEFAULT);
            event.consume();
        }
    }
}
