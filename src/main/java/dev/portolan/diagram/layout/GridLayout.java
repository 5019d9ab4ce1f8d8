package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * What a container holds is put on shelves, in its order, about half as high as wide, with lanes for wires between them; a
 * link comes to stand behind the first of those that it joins, and a few nodes stand in two columns, what connects before
 * what is connected to. Takes time in proportion to the graph, whatever its size.
 */
final class GridLayout {
    private static final double GAP = 18;
    private static final double LANE = 44;
    private static final double ASPECT = 1.7;
    private static final int HUB = 5;
    private static final int COLUMN = 8;

    private final BooleanSupplier stopped;
    private final Neighbours neighbours;
    private final Map<String, Bounds> relative = new HashMap<>();
    private final Map<String, Bounds> absolute = new HashMap<>();

    private GridLayout(Graph graph, BooleanSupplier stopped) {
        this.stopped = stopped;
        this.neighbours = new Neighbours(graph);
    }

    /** The bounds of every cell. */
    static Map<String, Bounds> of(Graph graph, BooleanSupplier stopped) {
        GridLayout layout = new GridLayout(graph, stopped);
        layout.fill(graph.roots(), Insets.NONE, Title.NONE);
        layout.settle(graph.roots(), 0, 0);
        return layout.absolute;
    }

    /** Sizes and places cells relative to their container; gives the width and height they take, padding included. */
    private Point fill(List<Cell> cells, Insets padding, Title title) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("layout stopped");
        }
        Map<String, Point> sizes = HashMap.newHashMap(cells.size());
        for (Cell cell : cells) {
            Point inner = cell.children().isEmpty() ? new Point(0, 0) : fill(cell.children(), cell.padding(), cell.title());
            sizes.put(cell.key(), new Point(Math.max(cell.width(), inner.x()), Math.max(cell.height(), inner.y())));
        }
        List<Cell> before = cells.stream().filter(Cell::fixesPorts).toList();
        boolean leaves = cells.stream().allMatch(cell -> cell.kind() == Cell.Kind.LEAF);
        if (leaves && !before.isEmpty() && before.size() < cells.size() && cells.size() <= 2 * COLUMN) {
            List<Cell> behind = cells.stream().filter(cell -> !cell.fixesPorts()).toList();
            Point first = column(before, sizes, padding.left(), padding.top());
            Point second = column(behind, sizes, Math.max(first.x() + LANE, title.left() + LANE / 2), padding.top());
            return new Point(second.x() + padding.right(), Math.max(first.y(), second.y()) + padding.bottom());
        }
        return shelve(cells, sizes, padding);
    }

    /** Puts cells one below the other; gives the lower right corner of the column. */
    private Point column(List<Cell> cells, Map<String, Point> sizes, double x, double top) {
        double y = top;
        double right = x;
        for (Cell cell : cells) {
            Point size = sizes.get(cell.key());
            relative.put(cell.key(), new Bounds(x, y, size.x(), size.y()));
            y += size.y() + GAP;
            right = Math.max(right, x + size.x());
        }
        return new Point(right, y - GAP);
    }

    private Point shelve(List<Cell> cells, Map<String, Point> sizes, Insets padding) {
        double gap = cells.stream().anyMatch(cell -> !cell.children().isEmpty()) ? LANE : GAP;
        List<List<Cell>> stalls = stalls(cells);
        double[] widths = new double[stalls.size()];
        double[] heights = new double[stalls.size()];
        double area = 0;
        for (int i = 0; i < widths.length; i++) {
            for (Cell cell : stalls.get(i)) {
                widths[i] += sizes.get(cell.key()).x() + gap;
                heights[i] = Math.max(heights[i], sizes.get(cell.key()).y() + gap);
            }
            area += widths[i] * heights[i];
        }
        double[] columns = columns(widths, Math.sqrt(area * ASPECT));
        double y = padding.top();
        for (int first = 0; first < widths.length; first += columns.length) {
            double x = padding.left();
            double height = 0;
            for (int i = first; i < Math.min(first + columns.length, widths.length); i++) {
                stall(stalls.get(i), sizes, x, y, heights[i] - gap, gap);
                x += columns[i - first];
                height = Math.max(height, heights[i]);
            }
            y += height;
        }
        return new Point(padding.left() + Arrays.stream(columns).sum() - gap + padding.right(), y - gap + padding.bottom());
    }

    /** The widths of so many columns as fit, all of them, so that lanes run straight between them from above to below. */
    private static double[] columns(double[] widths, double limit) {
        int count = Math.max(1, Math.min(widths.length, (int) (limit / (Arrays.stream(widths).sum() / widths.length))));
        while (true) {
            double[] columns = new double[count];
            for (int i = 0; i < widths.length; i++) {
                columns[i % count] = Math.max(columns[i % count], widths[i]);
            }
            if (count == 1 || Arrays.stream(columns).sum() <= limit * 1.1) {
                return columns;
            }
            count--;
        }
    }

    /** What stands together: a container and the links behind it; each cell alone where there are no containers. */
    private List<List<Cell>> stalls(List<Cell> cells) {
        Map<String, Integer> places = HashMap.newHashMap(cells.size());
        List<List<Cell>> stalls = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.kind() == Cell.Kind.CONTAINER) {
                places.put(cell.key(), stalls.size());
                stalls.add(new ArrayList<>(List.of(cell)));
            }
        }
        for (Cell cell : cells) {
            if (cell.kind() == Cell.Kind.LEAF) {
                int[] joined = neighbours.of(cell).stream().filter(places::containsKey).mapToInt(places::get).sorted().toArray();
                if (joined.length == 0) {
                    stalls.add(List.of(cell));
                } else {
                    stalls.get(joined.length < HUB ? joined[0] : joined[joined.length / 2]).add(cell);
                }
            }
        }
        return stalls;
    }

    /** A container, and behind it its links at half its height. */
    private void stall(List<Cell> cells, Map<String, Point> sizes, double left, double top, double height, double gap) {
        double x = left;
        for (Cell cell : cells) {
            Point size = sizes.get(cell.key());
            double down = cells.size() > 1 && cell.kind() == Cell.Kind.LEAF ? Math.floor((height - size.y()) / 2) : 0;
            relative.put(cell.key(), new Bounds(x, top + down, size.x(), size.y()));
            x += size.x() + gap;
        }
    }

    private void settle(List<Cell> cells, double x, double y) {
        for (Cell cell : cells) {
            Bounds bounds = relative.get(cell.key()).moved(x, y);
            absolute.put(cell.key(), bounds);
            settle(cell.children(), bounds.x(), bounds.y());
        }
    }
}
