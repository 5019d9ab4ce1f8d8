package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays out anew, around what stays. All levels at once where that can be done in good time; else container by container,
 * from the innermost on, each with those already laid out in it as blocks. So are containers that hold something that
 * stays: what is loose in them is put beside it as a layout of both would have it, or else to the nearest free place.
 */
final class FreshLayout {
    /** Above this many cells not all levels are laid out at once: that takes seconds. */
    private static final int AT_ONCE = 900;
    /** Above this many cells, or wires, those of a container are put on shelves: layers would be no drawing any more. */
    private static final int IN_LAYERS = 300;
    private static final int MANY = 24;
    private static final double STRIP = 3;
    /** So many ways of moving what is loose to what is firm are tried. */
    private static final int MOST_OFFSETS = 24;

    private final Excerpt excerpt;
    private final Nest now;
    private final Set<String> firm;
    private final Nest nest = new Nest();
    private final Map<String, Point> settled = new HashMap<>();
    private final Map<String, Point> least = new HashMap<>();
    private Watch watch = Watch.of(() -> false);
    private boolean stepwise;
    private int all;
    private int done;

    /**
     * @param now where everything lies
     * @param firm the keys of what stays there
     */
    FreshLayout(Graph graph, Nest now, Set<String> firm) {
        this.excerpt = new Excerpt(graph);
        this.now = now;
        this.firm = firm;
    }

    /** Where the cells come to lie, and all in them. */
    Nest nest() {
        return nest;
    }

    /**
     * Lays out cells that lie in the same container, with all in them: around the firm ones among them; where there are
     * none, from its top left corner on.
     *
     * @param padding how far from that corner
     */
    void fill(List<Cell> cells, Insets padding, Watch waiting) {
        watch = waiting;
        done = 0;
        all = new Graph(cells, List.of()).size();
        new Graph(cells, List.of()).forEach((cell, parent) -> {
            if (firm.contains(cell.key()) && cell.kind() == Cell.Kind.CONTAINER) {
                least.put(cell.key(), size(cell, now.get(cell.key())));
            }
        });
        stepwise = all > AT_ONCE;
        layOut(cells, new Room(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, cells.size()), padding);
    }

    private static Point size(Cell cell, Bounds least) {
        return new Point(Math.max(cell.width(), least.width()), Math.max(cell.height(), least.height()));
    }

    /** Gives the room that the cells take. */
    private Bounds layOut(List<Cell> cells, Room room, Insets padding) {
        watch.check();
        cells.forEach(this::settle);
        Map<String, Bounds> wishes = arranged(cells);
        if (cells.stream().noneMatch(cell -> firm.contains(cell.key()))) {
            Bounds around = Bounds.around(wishes.values());
            double dx = Math.rint(padding.left() - around.x());
            double dy = Math.rint(padding.top() - around.y());
            wishes.forEach((key, box) -> nest.put(key, box.moved(dx, dy)));
        } else {
            around(cells, wishes, room);
        }
        return Bounds.around(cells.stream().map(cell -> nest.get(cell.key())).toList());
    }

    /** Lays out those containers, in a cell or itself, that cannot be laid out together with what is around them. */
    private void settle(Cell cell) {
        boolean apart = !cell.children().isEmpty()
                && (stepwise || cell.children().stream().anyMatch(child -> firm.contains(child.key())));
        if (!apart) {
            cell.children().forEach(this::settle);
            return;
        }
        Insets padding = cell.padding();
        Bounds inner = layOut(cell.children(), new Room(padding.left(), padding.top(), cell.children().size()), padding);
        Point small = least.getOrDefault(cell.key(), new Point(cell.width(), cell.height()));
        settled.put(cell.key(), new Point(Math.max(small.x(), inner.right() + padding.right()),
                Math.max(small.y(), inner.bottom() + padding.bottom())));
    }

    /** Where an automatic layout has cells; what is in them is put into the nest. */
    private Map<String, Bounds> arranged(List<Cell> cells) {
        Graph part = excerpt.of(cells, settled, least);
        Graph inside = part.without(Excerpt::isPoint);
        int end = done + inside.size();
        boolean shelves = stepwise && (cells.size() > IN_LAYERS || part.wires().size() > IN_LAYERS);
        Map<String, Bounds> layered = shelves ? Map.of()
                : LayeredLayout.of(part, watch.between((double) done / all, (double) end / all)).cells();
        Map<String, Bounds> found = shelves || stepwise && isStrip(cells, layered) ? GridLayout.of(inside, watch.stopped())
                : layered;
        done = end;
        Map<String, Bounds> wishes = new LinkedHashMap<>();
        inside.forEach((cell, parent) -> {
            if (parent.isEmpty()) {
                wishes.put(cell.key(), found.get(cell.key()));
            } else {
                nest.put(cell.key(), found.get(cell.key()).moved(-found.get(parent).x(), -found.get(parent).y()));
            }
        });
        return wishes;
    }

    /** Whether many cells lie in so long a row or column that it could not be looked at as a whole. */
    private static boolean isStrip(List<Cell> cells, Map<String, Bounds> found) {
        Bounds all = Bounds.around(cells.stream().map(cell -> found.get(cell.key())).toList());
        return cells.size() > MANY && (all.height() > STRIP * all.width() || all.width() > STRIP * all.height());
    }

    /** Puts the firm ones where they are, and the others beside them. */
    private void around(List<Cell> cells, Map<String, Bounds> wishes, Room room) {
        List<Cell> stay = cells.stream().filter(cell -> firm.contains(cell.key())).toList();
        hold(stay, wishes);
        Map<String, Bounds> boxes = stay.stream().collect(Collectors.toMap(Cell::key, cell -> nest.get(cell.key())));
        boxes.values().forEach(room::add);
        List<String> loose = wishes.keySet().stream().filter(key -> !boxes.containsKey(key))
                .sorted(Comparator.comparingDouble((String key) -> wishes.get(key).x())
                        .thenComparingDouble(key -> wishes.get(key).y())).toList();
        Point off = offset(boxes, wishes, loose, room);
        List<String> crowded = new ArrayList<>();
        for (String key : loose) {
            Bounds box = wishes.get(key).moved(off.x(), off.y());
            if (room.holds(box)) {
                nest.put(key, box);
                room.add(box);
            } else {
                crowded.add(key);
            }
        }
        for (String key : crowded) {
            Bounds wish = wishes.get(key).moved(off.x(), off.y());
            Bounds box = room.near(wish, Double.MAX_VALUE).orElseGet(() -> room.onward(wish));
            nest.put(key, box);
            room.add(box);
        }
    }

    /**
     * Puts firm cells where they are. One that has grown over another keeps inside what it had: it is as large as before then.
     */
    private void hold(List<Cell> cells, Map<String, Bounds> wishes) {
        Map<String, Bounds> boxes = new LinkedHashMap<>();
        for (Cell cell : cells) {
            Bounds was = now.get(cell.key());
            Bounds wish = wishes.get(cell.key());
            boxes.put(cell.key(), new Bounds(was.x(), was.y(), wish.width(), wish.height()));
        }
        for (boolean again = true; again;) {
            again = false;
            for (Cell cell : cells) {
                Bounds box = boxes.get(cell.key());
                Bounds was = now.get(cell.key());
                boolean grown = box.width() > was.width() || box.height() > was.height();
                if (grown && boxes.values().stream().anyMatch(other -> other != box && other.overlaps(box))) {
                    boxes.put(cell.key(), was);
                    nest.copy(cell, now);
                    again = true;
                }
            }
        }
        boxes.forEach(nest::put);
    }

    /** How far the wishes are moved so that as many as can be come to lie where there is room beside the firm ones. */
    private static Point offset(Map<String, Bounds> boxes, Map<String, Bounds> wishes, Collection<String> loose, Room room) {
        List<Point> offsets = boxes.entrySet().stream().map(entry -> new Point(
                entry.getValue().x() - wishes.get(entry.getKey()).x(), entry.getValue().y() - wishes.get(entry.getKey()).y()))
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y)).toList();
        Point mean = new Point(Math.rint(offsets.stream().mapToDouble(Point::x).average().orElse(0)),
                Math.rint(offsets.stream().mapToDouble(Point::y).average().orElse(0)));
        return Stream.concat(Stream.of(mean), offsets.stream()).distinct().limit(MOST_OFFSETS)
                .min(Comparator.comparingLong(off -> loose.stream()
                        .filter(key -> !room.holds(wishes.get(key).moved(off.x(), off.y()))).count())).orElse(mean);
    }
}
