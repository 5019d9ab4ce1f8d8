package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Mark;
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
 * From one drawing to the next, when much of it lies elsewhere: figures go to their new places in a short while, and
 * containers to their new sizes, so that people see what became of what they knew. Connectors are left out until all stands
 * still.
 */
final class Glide extends Transition {
    /** Larger drawings are not painted fast enough to be seen moving. */
    private static final int MOST = 900;
    private static final int LEAST_MOVED = 4;
    private static final Duration LENGTH = Duration.millis(260);

    private final Scene now;
    /** Where each item was, in coordinates of the new drawing. */
    private final Map<Item, Bounds> before;
    private final Runnable painting;
    private double share;

    private Glide(Scene now, Map<Item, Bounds> before, Runnable painting) {
        this.now = now;
        this.before = before;
        this.painting = painting;
        setCycleDuration(LENGTH);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /** The way from one drawing to another; empty when nearly all stays where it is, or there is too much of it. */
    static Optional<Glide> between(Scene before, Scene now, SceneCanvas.Passage passage, Runnable painting) {
        if (now.items().size() > MOST || before.items().size() > MOST) {
            return Optional.empty();
        }
        Map<Item, Bounds> boxes = new HashMap<>();
        double dx = now.origin().x() - before.origin().x();
        double dy = now.origin().y() - before.origin().y();
        long moved = 0;
        for (Item item : now.items()) {
            Optional<Bounds> was = before.item(item.key()).map(old -> old.bounds().moved(dx, dy));
            if (was.isPresent() && item.role() != Role.CONNECTOR) {
                boxes.put(item, was.get());
                double far = Math.hypot(was.get().x() - item.bounds().x(), was.get().y() - item.bounds().y());
                moved += item.role() == Role.NODE && far > 4 ? 1 : 0;
            }
        }
        int least = passage == SceneCanvas.Passage.GLIDING ? 1 : LEAST_MOVED;
        return moved < least ? Optional.empty() : Optional.of(new Glide(now, boxes, painting));
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
            Bounds was = before.get(item);
            if (was != null) {
                items.add(onTheWay(item, was));
            }
        }
        return new Scene(now.title(), now.description(), now.bounds(), now.content(), now.origin(), now.manner(), items);
    }

    private Item onTheWay(Item item, Bounds was) {
        Bounds there = item.bounds();
        Item moved = item.moved((was.x() - there.x()) * (1 - share), (was.y() - there.y()) * (1 - share));
        return switch (item.role()) {
            case REGION, NETWORK, SUBNET -> sized(moved, there.width() + (was.width() - there.width()) * (1 - share),
                    there.height() + (was.height() - there.height()) * (1 - share));
            case NODE, LINK, CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> moved;
        };
    }

    /** A container of another size: what stands at its right edge goes with that. */
    private static Item sized(Item item, double width, double height) {
        Bounds box = new Bounds(item.bounds().x(), item.bounds().y(), width, height);
        List<Mark> marks = item.marks().stream().map(mark -> switch (mark) {
            case Mark.Box sheet when sheet.bounds().equals(item.bounds()) ->
                    new Mark.Box(box, sheet.radius(), sheet.fill(), sheet.outline(), sheet.shadow());
            case Mark.Text text when text.anchor() == Mark.Anchor.END -> text.moved(width - item.bounds().width(), 0);
            default -> mark;
        }).toList();
        return new Item(item.key(), item.role(), item.layer(), item.element(), item.others(), item.placedAs(), item.parent(),
                box, item.tone(), item.tip(), marks);
    }
}
