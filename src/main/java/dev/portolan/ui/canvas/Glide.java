package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/**
 * From one drawing to the next, when much of it lies elsewhere: figures go to their new places in a short while, so that
 * people see what became of what they knew. Connectors are left out until all stands still.
 */
final class Glide extends Transition {
    /** Larger drawings are not painted fast enough to be seen moving. */
    private static final int MOST = 900;
    private static final int LEAST_MOVED = 4;
    private static final Duration LENGTH = Duration.millis(260);

    private final Scene now;
    /** How far from its new place each item was. */
    private final Map<Item, Point> away;
    private final Runnable painting;
    private double share;

    private Glide(Scene now, Map<Item, Point> away, Runnable painting) {
        this.now = now;
        this.away = away;
        this.painting = painting;
        setCycleDuration(LENGTH);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /** The way from one drawing to another; empty when nearly all stays where it is, or there is too much of it. */
    static Optional<Glide> between(Scene before, Scene now, SceneCanvas.Passage passage, Runnable painting) {
        if (now.items().size() > MOST || before.items().size() > MOST) {
            return Optional.empty();
        }
        Map<Item, Point> away = new HashMap<>();
        long moved = 0;
        for (Item item : now.items()) {
            Optional<Item> was = before.item(item.key());
            if (was.isPresent() && item.role() != Role.CONNECTOR) {
                Point off = new Point(was.get().bounds().x() - before.origin().x() - item.bounds().x() + now.origin().x(),
                        was.get().bounds().y() - before.origin().y() - item.bounds().y() + now.origin().y());
                away.put(item, off);
                moved += item.role() == Role.NODE && Math.hypot(off.x(), off.y()) > 4 ? 1 : 0;
            }
        }
        int least = passage == SceneCanvas.Passage.GLIDING ? 1 : LEAST_MOVED;
        return moved < least ? Optional.empty() : Optional.of(new Glide(now, away, painting));
    }

    @Override
    protected void interpolate(double part) {
        share = part;
        painting.run();
    }

    /** The drawing as it is on the way. */
    Scene scene() {
        List<Item> items = new ArrayList<>();
        for (Item item : now.items()) {
            Point off = away.get(item);
            if (off != null) {
                items.add(item.moved(off.x() * (1 - share), off.y() * (1 - share)));
            }
        }
        return new Scene(now.title(), now.description(), now.bounds(), now.content(), now.origin(), now.manner(), items);
    }
}
