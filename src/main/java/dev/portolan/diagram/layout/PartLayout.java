package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays out anew what is chosen: several cells of a container as a block whose top left corner stays, a container with all it
 * holds, as large as that needs. What is around it grows where it must; what stands in the way then gives way, all else
 * stays where it is.
 */
final class PartLayout {
    private final Nest now;
    private final Set<String> chosen;
    private final Nest nest = new Nest();
    /** What is laid out together, by the key of its container. */
    private final Map<String, List<Cell>> blocks = new LinkedHashMap<>();

    private PartLayout(Nest now, Set<String> chosen) {
        this.now = now;
        this.chosen = chosen;
    }

    /** Where all cells lie afterwards. @param now where they lie before */
    static Nest of(Graph graph, Nest now, Set<String> chosen, Watch watch) {
        PartLayout layout = new PartLayout(now, chosen);
        layout.choose(graph.roots(), "");
        FreshLayout fresh = new FreshLayout(graph, now, Set.of());
        int number = 0;
        for (List<Cell> block : layout.blocks.values()) {
            fresh.fill(block, Insets.NONE, watch.between((double) number / layout.blocks.size(),
                    (double) (number + 1) / layout.blocks.size()));
            number++;
        }
        layout.settle(graph.roots(), "", Insets.NONE, fresh.nest());
        return layout.nest;
    }

    /** The keys of the cells that are laid out anew, but for what they hold. */
    static Set<String> members(Graph graph, Set<String> chosen) {
        PartLayout layout = new PartLayout(new Nest(), chosen);
        layout.choose(graph.roots(), "");
        return layout.blocks.values().stream().flatMap(List::stream).map(Cell::key).collect(Collectors.toSet());
    }

    private void choose(List<Cell> cells, String container) {
        List<Cell> block = cells.stream().filter(cell -> chosen.contains(cell.key())).toList();
        if (block.size() > 1 || block.size() == 1 && !block.getFirst().children().isEmpty()) {
            blocks.put(container, block);
        }
        cells.stream().filter(cell -> !block.contains(cell)).forEach(cell -> choose(cell.children(), cell.key()));
    }

    /** Gives the room that the cells take. */
    private Bounds settle(List<Cell> cells, String container, Insets padding, Nest fresh) {
        List<Cell> block = blocks.getOrDefault(container, List.of());
        boolean root = container.isEmpty();
        Room room = new Room(root ? Double.NEGATIVE_INFINITY : padding.left(), root ? Double.NEGATIVE_INFINITY : padding.top(),
                cells.size());
        Bounds was = Bounds.around(block.stream().map(cell -> now.get(cell.key())).toList());
        for (Cell cell : block) {
            nest.copy(cell, fresh);
            put(cell.key(), fresh.get(cell.key()).moved(was.x(), was.y()), room);
        }
        Map<String, Bounds> rest = new LinkedHashMap<>();
        List<Cell> grown = new ArrayList<>();
        for (Cell cell : cells) {
            if (!block.contains(cell)) {
                rest.put(cell.key(), around(cell, fresh));
                if (!rest.get(cell.key()).equals(now.get(cell.key()))) {
                    grown.add(cell);
                }
            }
        }
        grown.sort(Comparator.comparingDouble((Cell cell) -> now.get(cell.key()).y())
                .thenComparingDouble(cell -> now.get(cell.key()).x()));
        for (Cell cell : grown) {
            Bounds box = rest.remove(cell.key());
            put(cell.key(), room.isTaken(box) ? room.onward(box) : box, room);
        }
        boolean crowded = rest.values().stream().anyMatch(room::isTaken);
        (crowded ? Crowd.settled(rest, room) : rest).forEach(nest::put);
        return Bounds.around(cells.stream().map(cell -> nest.get(cell.key())).toList());
    }

    private void put(String key, Bounds box, Room room) {
        nest.put(key, box);
        room.add(box);
    }

    /** Where a cell lies, as large as what it holds needs. */
    private Bounds around(Cell cell, Nest fresh) {
        Bounds was = now.get(cell.key());
        if (cell.children().isEmpty()) {
            return was;
        }
        Bounds inner = settle(cell.children(), cell.key(), cell.padding(), fresh);
        Point needed = new Point(inner.right() + cell.padding().right(), inner.bottom() + cell.padding().bottom());
        return needed.x() <= was.width() + 1e-3 && needed.y() <= was.height() + 1e-3 ? was
                : new Bounds(was.x(), was.y(), Math.max(was.width(), needed.x()), Math.max(was.height(), needed.y()));
    }
}
