package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Token;
import dev.portolan.ui.workspace.Drafting;
import dev.portolan.ui.workspace.Pick;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * What a hand does on the drawing: the wheel and a pinch zoom to the pointer; pressing begins a {@link Gesture}, which owns
 * the mouse until it is released or given up with Escape.
 */
public final class Hand {
    /** A press that moves no further, in pixels, is a click. */
    static final double CLICK = 4;
    /** How far from a figure, in pixels, the pointer may be for its handles to stay. */
    private static final double NEAR = 18;

    private final SceneCanvas canvas;
    private Optional<Gesture> gesture = Optional.empty();
    /** What was done, painted until the drawing shows it. */
    private Optional<Gesture> resting = Optional.empty();
    private Grip grip = Grip.POINTING;
    private final EdgeScroll scroll;

    private Touch touch = Touch.RESTING;
    /** What was seen when the hand pressed. */
    private Viewport pressedAt = Viewport.ORIGIN;

    /** Whether the space bar is held. */
    private enum Grip { POINTING, GRASPING }

    /** Whether the hand has moved since it pressed. */
    private enum Touch { RESTING, DRAGGING }

    Hand(SceneCanvas canvas) {
        this.canvas = canvas;
        this.scroll = new EdgeScroll(canvas, event -> gesture.ifPresent(now -> now.dragged(event)));
        canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        canvas.addEventHandler(ZoomEvent.ZOOM, event -> canvas.camera().jump(
                canvas.camera().view().zoomed(event.getZoomFactor(), event.getX(), event.getY())));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> canvas.pointedProperty().set(Optional.empty()));
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> space(event, Grip.POINTING));
    }

    /** Whether what is picked is added to the selection. */
    static Pick pick(MouseEvent event) {
        return event.isShiftDown() || event.isShortcutDown() ? Pick.TOGGLE : Pick.ONLY;
    }

    private void wheel(ScrollEvent event) {
        if (event.isShiftDown()) {
            canvas.camera().jump(canvas.camera().view().panned(event.getDeltaX() + event.getDeltaY(), 0));
        } else if (event.getDeltaY() != 0) {
            canvas.camera().jump(canvas.camera().view()
                    .zoomed(Math.pow(Viewport.STEP, event.getDeltaY() / 40), event.getX(), event.getY()));
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        giveUp();
        pressedAt = canvas.camera().view();
        if (grip == Grip.GRASPING || event.getButton() == MouseButton.MIDDLE) {
            gesture = Optional.of(new Pan(canvas, event));
        } else if (event.getButton() == MouseButton.PRIMARY) {
            gesture = Optional.of(Presses.begin(canvas, event));
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        touch = Touch.DRAGGING;
        canvas.pointedProperty().set(Optional.empty());
        gesture.ifPresent(now -> {
            now.dragged(event);
            if (now.reachesOut()) {
                scroll.follow(event);
            }
        });
    }

    private void released(MouseEvent event) {
        scroll.end();
        touch = Touch.RESTING;
        Optional<Gesture> done = gesture;
        gesture = Optional.empty();
        resting = done.filter(now -> now.released(event) == Gesture.Rest.UNTIL_DRAWN).filter(now -> canvas.isStale());
        if (resting.isEmpty()) {
            canvas.hide(Set.of());
        }
        canvas.released();
        canvas.setCursor(grip == Grip.GRASPING ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        moved(event);
    }

    private void moved(MouseEvent event) {
        Optional<Item> under = canvas.at(event.getX(), event.getY());
        canvas.pointedProperty().set(under.filter(Presses::isThing));
        canvas.handle(under.filter(Drafting::isFigure).filter(Presses::isThing).or(() -> canvas.handled()
                .filter(item -> item.bounds().grown(NEAR / canvas.camera().view().zoom())
                        .contains(canvas.camera().view().toDrawing(event.getX(), event.getY())))));
        if (grip == Grip.POINTING && gesture.isEmpty()) {
            canvas.setCursor(Presses.cursor(canvas, event));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && gesture.isPresent()) {
            Viewport before = pressedAt;
            boolean moved = gesture.filter(Gesture::reachesOut).isPresent();
            giveUp();
            if (moved) {
                canvas.camera().jump(before);
            }
            event.consume();
        }
        space(event, Grip.GRASPING);
    }

    private void space(KeyEvent event, Grip now) {
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            grip = now;
            canvas.setCursor(now == Grip.GRASPING ? Cursor.OPEN_HAND : Cursor.DEFAULT);
            event.consume();
        }
    }

    /** Ends the gesture without an edit. */
    void giveUp() {
        scroll.end();
        touch = Touch.RESTING;
        gesture.ifPresent(Gesture::cancelled);
        gesture = Optional.empty();
        canvas.released();
        canvas.refresh();
    }

    /** Whether it has something to paint over the drawing. */
    boolean paints() {
        return gesture.isPresent() || resting.isPresent() || canvas.pointedProperty().get().isPresent()
                || Handles.any(canvas);
    }

    void paint(Overlay.Brush brush) {
        Optional<Item> hover = canvas.pointedProperty().get()
                .filter(item -> !canvas.highlightProperty().get().chosen().contains(item.key()));
        hover.ifPresent(item -> brush.ring(item, Token.ACCENT, 1));
        if (gesture.isEmpty() && resting.isEmpty()) {
            Handles.paint(canvas, brush);
        }
        gesture.or(() -> resting).ifPresent(now -> now.paint(brush));
    }

    /** Whether something is being dragged over the drawing, which is not to change meanwhile. */
    boolean isBusy() {
        return gesture.isPresent() && touch == Touch.DRAGGING;
    }

    /** Whether something was done that the drawing does not show yet. */
    boolean rests() {
        return resting.isPresent();
    }

    /** The drawing shows what was done. */
    void redrawn() {
        resting = Optional.empty();
    }
}
