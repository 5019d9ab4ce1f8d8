package dev.portolan.diagram.layout;

import dev.portolan.design.PlacedBy;
import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Puts cells where the design places them. What a person placed stays there. What the layout placed stays too, unless it
 * overlaps something: then it gives way, into free room close by where there is some, else it pushes on what lies to the
 * right or below. What has no place yet goes where an automatic layout had it, or else near what it is connected with, or
 * behind its siblings. Containers grow to hold what is in them, never less than to the size they are placed with; nothing is
 * put over a container's title.
 */
final class PlacedLayout {
    private static final double LEAST_INDENT = 4;

    private final Map<String, Placement> placed;
    private final Map<String, Bounds> wishes;
    private final Neighbours neighbours;
    private final BooleanSupplier stopped;
    private final Map<String, Bounds> relative = new HashMap<>();
    private final Map<String, Bounds> absolute = new HashMap<>();

    private PlacedLayout(Map<String, Placement> placed, Map<String, Bounds> wishes, Neighbours neighbours,
                         BooleanSupplier stopped) {
        this.placed = placed;
        this.wishes = wishes;
        this.neighbours = neighbours;
        this.stopped = stopped;
    }

    /**
     * The bounds of every cell.
     *
     * @param placed where the design wants them, relative to the top left corner of their container, by key
     * @param wishes where an automatic layout of all had them, in coordinates of the whole; may be empty
     */
    static Map<String, Bounds> of(Graph graph, Map<String, Placement> placed, Map<String, Bounds> wishes,
                                  BooleanSupplier stopped) {
        PlacedLayout layout = new PlacedLayout(placed, wishes, new Neighbours(graph), stopped);
        layout.position(graph.roots(), "", Insets.NONE);
        layout.settle(graph.roots(), 0, 0);
        return layout.absolute;
    }

    /** Sizes and positions cells in their container; gives the room they take from its top left corner. */
    private Point position(List<Cell> cells, String container, Insets padding) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("layout stopped");
        }
        Map<String, Point> sizes = HashMap.newHashMap(cells.size());
        for (Cell cell : cells) {
            sizes.put(cell.key(), size(cell));
        }
        boolean root = container.isEmpty();
        Room room = new Room(root ? Double.NEGATIVE_INFINITY : padding.left(), root ? Double.NEGATIVE_INFINITY : padding.top(),
                cells.size());
        Map<String, Bounds> yielding = new LinkedHashMap<>();
        List<Cell> homeless = new ArrayList<>();
        for (Cell cell : cells) {
            Placement placement = placed.get(cell.key());
            if (placement == null) {
                homeless.add(cell);
            } else if (placement.by() == PlacedBy.HAND) {
                put(cell, wish(placement, padding, sizes.get(cell.key()), root), room);
            } else {
                yielding.put(cell.key(), wish(placement, padding, sizes.get(cell.key()), root));
            }
        }
        relative.putAll(Crowd.settled(yielding, room));
        for (Cell cell : inOrder(homeless)) {
            put(cell, home(cell, container, sizes.get(cell.key()), padding, room), room);
        }
        Bounds all = room.around();
        return new Point(all.right() + padding.right(), all.bottom() + padding.bottom());
    }

    private void put(Cell cell, Bounds box, Room room) {
        relative.put(cell.key(), box);
        room.add(box);
    }

    private static Bounds wish(Placement placement, Insets padding, Point size, boolean root) {
        return new Bounds(root ? placement.x() : Math.max(LEAST_INDENT, placement.x()),
                root ? placement.y() : Math.max(padding.top() - LEAST_INDENT, placement.y()), size.x(), size.y());
    }

    /** What an automatic layout wished for comes first, as it lies from left to right; then all else in its order. */
    private List<Cell> inOrder(List<Cell> homeless) {
        return wishes.isEmpty() ? homeless : homeless.stream()
                .sorted(Comparator.comparingDouble((Cell cell) -> wishes.get(cell.key()).x())
                        .thenComparingDouble(cell -> wishes.get(cell.key()).y())).toList();
    }

    /** A place for what has none. */
    private Bounds home(Cell cell, String container, Point size, Insets padding, Room room) {
        if (!wishes.isEmpty()) {
            Bounds was = wishes.get(cell.key());
            Bounds around = container.isEmpty() ? Bounds.NOTHING : wishes.get(container);
            return room.onward(new Bounds(was.x() - around.x(), was.y() - around.y(), size.x(), size.y()));
        }
        List<Bounds> joined = neighbours.of(cell).stream().map(relative::get).filter(Objects::nonNull).toList();
        Bounds wish = joined.isEmpty() ? behind(size, padding, room) : between(joined, size);
        return room.near(wish, Double.MAX_VALUE).orElseGet(() -> room.onward(wish));
    }

    private static Bounds between(List<Bounds> joined, Point size) {
        double x = joined.stream().mapToDouble(box -> box.center().x()).average().orElse(0);
        double y = joined.stream().mapToDouble(box -> box.center().y()).average().orElse(0);
        return new Bounds(x - size.x() / 2, y - size.y() / 2, size.x(), size.y());
    }

    /** Below what stands in the container, or beside it where that makes the container grow less. */
    private static Bounds behind(Point size, Insets padding, Room room) {
        if (room.isEmpty()) {
            return new Bounds(padding.left(), padding.top(), size.x(), size.y());
        }
        Bounds all = room.around();
        Bounds below = new Bounds(all.x(), all.bottom() + Room.GAP, size.x(), size.y());
        Bounds beside = new Bounds(all.right() + Room.GAP, all.y(), size.x(), size.y());
        return area(all.union(below)) <= area(all.union(beside)) ? below : beside;
    }

    private static double area(Bounds box) {
        return box.width() * box.height();
    }

    private Point size(Cell cell) {
        if (cell.kind() == Cell.Kind.LEAF) {
            return new Point(cell.width(), cell.height());
        }
        Placement placement = placed.get(cell.key());
        double width = Math.max(cell.width(), placement == null ? 0 : placement.width());
        double height = Math.max(cell.height(), placement == null ? 0 : placement.height());
        if (cell.children().isEmpty()) {
            return new Point(width, height);
        }
        Point inner = position(cell.children(), cell.key(), cell.padding());
        return new Point(Math.max(width, inner.x()), Math.max(height, inner.y()));
    }

    private void settle(List<Cell> cells, double x, double y) {
        for (Cell cell : cells) {
            Bounds bounds = relative.get(cell.key()).moved(x, y);
            absolute.put(cell.key(), bounds);
            settle(cell.children(), bounds.x(), bounds.y());
        }
    }
}
