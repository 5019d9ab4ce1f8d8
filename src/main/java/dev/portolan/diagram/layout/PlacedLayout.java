package dev.portolan.diagram.layout;

import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Puts cells where the design places them and the others where an automatic layout had them, moved out of the way of what
 * is placed. Containers grow to hold what is in them, never less than to the size they are placed with; nothing is put
 * over a container's title. Wires are routed anew.
 */
final class PlacedLayout {
    private static final double GAP = 14;
    private static final double LEAST_INDENT = 4;
    private static final int MOST_MOVES = 400;

    private final Arrangement automatic;
    private final Map<String, Bounds> relative = new HashMap<>();
    private final Map<String, Bounds> absolute = new HashMap<>();

    private PlacedLayout(Arrangement automatic) {
        this.automatic = automatic;
    }

    static Arrangement of(Graph graph, Arrangement automatic, Layouts.Routing routing, BooleanSupplier stopped) {
        PlacedLayout layout = new PlacedLayout(automatic);
        layout.position(graph.roots(), new Point(0, 0), Insets.NONE);
        layout.settle(graph.roots(), 0, 0);
        return switch (routing) {
            case AROUND -> new Arrangement(layout.absolute, Router.route(graph, layout.absolute, stopped), Manner.PLACED);
            case STRAIGHT -> new Arrangement(layout.absolute, Straight.of(graph, layout.absolute), Manner.GRID);
        };
    }

    /** Sizes and positions cells in their container; gives the room they take from its top left corner. */
    private Point position(List<Cell> cells, Point origin, Insets padding) {
        Map<String, Point> sizes = new HashMap<>();
        cells.forEach(cell -> sizes.put(cell.key(), size(cell)));
        List<Bounds> settled = new ArrayList<>();
        for (Cell cell : cells) {
            cell.placed().ifPresent(placement -> {
                Point size = sizes.get(cell.key());
                Bounds box = new Bounds(padding.top() == 0 ? placement.x() : Math.max(LEAST_INDENT, placement.x()),
                        padding.top() == 0 ? placement.y() : Math.max(padding.top() - LEAST_INDENT, placement.y()),
                        size.x(), size.y());
                relative.put(cell.key(), box);
                settled.add(box);
            });
        }
        cells.stream().filter(cell -> cell.placed().isEmpty())
                .sorted(Comparator.comparingDouble((Cell cell) -> was(cell).x()).thenComparingDouble(cell -> was(cell).y()))
                .forEach(cell -> {
                    Point size = sizes.get(cell.key());
                    Bounds wish = new Bounds(was(cell).x() - origin.x(), was(cell).y() - origin.y(), size.x(), size.y());
                    Bounds box = free(wish, settled);
                    relative.put(cell.key(), box);
                    settled.add(box);
                });
        Bounds all = Bounds.around(settled);
        return new Point(all.right() + padding.right(), all.bottom() + padding.bottom());
    }

    private Bounds was(Cell cell) {
        return automatic.cells().get(cell.key());
    }

    private Point size(Cell cell) {
        Optional<Placement> placed = cell.placed();
        double width = Math.max(cell.width(), cell.kind() == Cell.Kind.LEAF ? 0 : placed.map(Placement::width).orElse(0.0));
        double height = Math.max(cell.height(), cell.kind() == Cell.Kind.LEAF ? 0 : placed.map(Placement::height).orElse(0.0));
        if (cell.children().isEmpty()) {
            return new Point(width, height);
        }
        Point inner = position(cell.children(), new Point(was(cell).x(), was(cell).y()), cell.padding());
        return new Point(Math.max(width, inner.x()), Math.max(height, inner.y()));
    }

    /** The wished place, or the nearest one to the right or below where nothing is in the way. */
    private static Bounds free(Bounds wish, List<Bounds> settled) {
        Bounds box = wish;
        for (int i = 0; i < MOST_MOVES; i++) {
            Bounds held = box;
            Optional<Bounds> hit = settled.stream().filter(other -> other.grown(GAP - 1).overlaps(held)).findFirst();
            if (hit.isEmpty()) {
                return box;
            }
            double right = hit.get().right() + GAP - box.x();
            double down = hit.get().bottom() + GAP - box.y();
            box = down <= right ? box.moved(0, down) : box.moved(right, 0);
        }
        return box;
    }

    private void settle(List<Cell> cells, double x, double y) {
        for (Cell cell : cells) {
            Bounds bounds = relative.get(cell.key()).moved(x, y);
            absolute.put(cell.key(), bounds);
            settle(cell.children(), bounds.x(), bounds.y());
        }
    }
}
