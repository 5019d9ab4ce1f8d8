package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * What a container holds is put on shelves, in its order, about half as high as wide; connectors are straight lines from
 * edge to edge. Takes time in proportion to the graph, whatever its size.
 */
final class GridLayout {
    private static final double GAP = 16;
    private static final double ASPECT = 1.7;

    private final BooleanSupplier stopped;
    private final Map<String, Bounds> relative = new HashMap<>();
    private final Map<String, Bounds> absolute = new HashMap<>();

    private GridLayout(BooleanSupplier stopped) {
        this.stopped = stopped;
    }

    static Arrangement of(Graph graph, BooleanSupplier stopped) {
        GridLayout layout = new GridLayout(stopped);
        layout.shelve(graph.roots(), Insets.NONE);
        layout.settle(graph.roots(), 0, 0);
        return new Arrangement(layout.absolute, Straight.of(graph, layout.absolute), Manner.GRID);
    }

    /** Sizes and places cells relative to their container; gives the width and height they take, padding included. */
    private Point shelve(List<Cell> cells, Insets padding) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("layout stopped");
        }
        List<Point> sizes = new ArrayList<>(cells.size());
        double area = 0;
        double widest = 0;
        for (Cell cell : cells) {
            Point size = new Point(cell.width(), cell.height());
            if (!cell.children().isEmpty()) {
                Point inner = shelve(cell.children(), cell.padding());
                size = new Point(Math.max(size.x(), inner.x()), Math.max(size.y(), inner.y()));
            }
            sizes.add(size);
            area += (size.x() + GAP) * (size.y() + GAP);
            widest = Math.max(widest, size.x());
        }
        double limit = Math.max(widest, Math.sqrt(area * ASPECT));
        double x = 0;
        double y = 0;
        double shelf = 0;
        double used = 0;
        for (int i = 0; i < cells.size(); i++) {
            Point size = sizes.get(i);
            if (x > 0 && x + size.x() > limit) {
                x = 0;
                y += shelf + GAP;
                shelf = 0;
            }
            relative.put(cells.get(i).key(), new Bounds(padding.left() + x, padding.top() + y, size.x(), size.y()));
            x += size.x() + GAP;
            shelf = Math.max(shelf, size.y());
            used = Math.max(used, x - GAP);
        }
        return new Point(padding.left() + used + padding.right(), padding.top() + y + shelf + padding.bottom());
    }

    private void settle(List<Cell> cells, double x, double y) {
        for (Cell cell : cells) {
            Bounds bounds = relative.get(cell.key()).moved(x, y);
            absolute.put(cell.key(), bounds);
            settle(cell.children(), bounds.x(), bounds.y());
        }
    }
}
