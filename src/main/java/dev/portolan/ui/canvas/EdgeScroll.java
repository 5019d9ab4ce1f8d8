package dev.portolan.ui.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseEvent;

/** Moves the view while a hand that drags something rests near an edge of the window, the faster the further out it is. */
final class EdgeScroll extends AnimationTimer {
    /** How near to the edge it begins, and how far it moves in a second at most, in pixels. */
    private static final double NEAR = 28;
    private static final double FASTEST = 900;
    private static final double SECOND = 1e9;
    /** How long a hand must rest there, in seconds, so that one that only passes by moves nothing. */
    private static final double REST = 0.25;

    private final SceneCanvas canvas;
    private final Consumer<MouseEvent> again;
    private Optional<MouseEvent> hand = Optional.empty();
    private long since;
    private long before;

    /** @param again told of the hand's last event after each step, as it now points at something else */
    EdgeScroll(SceneCanvas canvas, Consumer<MouseEvent> again) {
        this.canvas = canvas;
        this.again = again;
    }

    /** The hand is somewhere else. */
    void follow(MouseEvent event) {
        boolean moves = pull(event.getX(), canvas.getWidth()) != 0 || pull(event.getY(), canvas.getHeight()) != 0;
        if (moves && hand.isEmpty()) {
            since = 0;
            start();
        }
        hand = Optional.of(event).filter(any -> moves);
        if (!moves) {
            stop();
        }
    }

    /** The hand has let go. */
    void end() {
        hand = Optional.empty();
        stop();
    }

    /** -1 to 1: how strongly it is pulled to the lower or upper edge of a range; 0 when it is near none. */
    static double pull(double at, double length) {
        if (at < NEAR) {
            return -Math.clamp((NEAR - at) / (2 * NEAR), 0, 1);
        }
        return at > length - NEAR ? Math.clamp((at - length + NEAR) / (2 * NEAR), 0, 1) : 0;
    }

    @Override
    public void handle(long now) {
        since = since == 0 ? now : since;
        double step = (now - since) / SECOND < REST ? 0 : Math.min(0.05, (now - before) / SECOND) * FASTEST;
        before = now;
        if (step == 0) {
            return;
        }
        hand.ifPresent(event -> {
            canvas.camera().jump(canvas.camera().view().panned(-step * pull(event.getX(), canvas.getWidth()),
                    -step * pull(event.getY(), canvas.getHeight())));
            again.accept(event);
        });
    }
}
