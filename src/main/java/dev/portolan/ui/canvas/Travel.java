package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** From card to card, in one of four directions. */
public enum Travel {
    LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

    private final int dx;
    private final int dy;

    Travel(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The direction of an arrow key; empty for any other. */
    static Optional<Travel> of(KeyCode key) {
        return switch (key) {
            case LEFT -> Optional.of(LEFT);
            case RIGHT -> Optional.of(RIGHT);
            case UP -> Optional.of(UP);
            case DOWN -> Optional.of(DOWN);
            default -> Optional.empty();
        };
    }

    /** 1 to the right, -1 to the left, else 0. */
    public int dx() {
        return dx;
    }

    /** 1 down, -1 up, else 0. */
    public int dy() {
        return dy;
    }

    /**
     * The next card in this direction: near, and rather straight ahead than aside. Without a card to start from, the
     * first of the drawing.
     */
    Optional<Item> from(Scene scene, Optional<Item> start) {
        if (start.isEmpty()) {
            return scene.items().stream().filter(Travel::isStop)
                    .min(Comparator.comparingDouble(item -> item.bounds().x() + item.bounds().y()));
        }
        Point here = start.get().bounds().center();
        return scene.items().stream().filter(Travel::isStop).filter(item -> ahead(here, item) > 1)
                .min(Comparator.comparingDouble(item -> ahead(here, item) + 2.5 * aside(here, item)));
    }

    private static boolean isStop(Item item) {
        return item.role() == Role.NODE || item.role() == Role.LINK;
    }

    private double ahead(Point here, Item item) {
        Point there = item.bounds().center();
        return (there.x() - here.x()) * dx + (there.y() - here.y()) * dy;
    }

    private double aside(Point here, Item item) {
        Point there = item.bounds().center();
        return Math.abs((there.x() - here.x()) * dy) + Math.abs((there.y() - here.y()) * dx);
    }
}
