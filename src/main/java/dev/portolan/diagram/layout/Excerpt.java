package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parts of a graph as graphs of their own. A container whose inside is settled is in them as an empty one of its size. What
 * is outside and joined with them is there as a point, so that what it is joined with comes to stand at its side.
 */
final class Excerpt {
    private static final String POINT = "\noutside\n";

    private final Map<String, String> parents;
    private final Map<String, List<Wire>> wires = new HashMap<>();

    Excerpt(Graph graph) {
        this.parents = graph.parents();
        for (Wire wire : graph.wires()) {
            wires.computeIfAbsent(wire.from().cell(), key -> new ArrayList<>()).add(wire);
            wires.computeIfAbsent(wire.to().cell(), key -> new ArrayList<>()).add(wire);
        }
    }

    /** Whether a cell of an excerpt is one that stands for something outside. */
    static boolean isPoint(Cell cell) {
        return cell.key().startsWith(POINT);
    }

    /**
     * Some cells that lie in the same container, and all in them.
     *
     * @param settled the sizes of the containers whose inside is settled
     * @param least the least sizes of others
     */
    Graph of(List<Cell> cells, Map<String, Point> settled, Map<String, Point> least) {
        List<Cell> roots = new ArrayList<>(cells.stream().map(cell -> sized(cell, settled, least)).toList());
        Map<String, Cell> shown = new HashMap<>();
        new Graph(roots, List.of()).forEach((cell, parent) -> shown.put(cell.key(), cell));
        Map<String, Cell> points = new LinkedHashMap<>();
        List<Wire> drawn = new ArrayList<>();
        Set<Wire> seen = new HashSet<>();
        Set<String> joined = new HashSet<>();
        new Graph(cells, List.of()).forEach((cell, parent) -> wires.getOrDefault(cell.key(), List.of()).forEach(wire -> {
            Wire.End from = end(wire.from(), shown, points, "from");
            Wire.End to = end(wire.to(), shown, points, "to");
            boolean inside = from.cell().equals(to.cell()) && settled.containsKey(from.cell());
            if (!inside && seen.add(wire) && joined.add(from + "\n" + to)) {
                drawn.add(new Wire(wire.key(), from, to));
            }
        }));
        roots.addAll(points.values());
        return new Graph(roots, drawn);
    }

    private static Cell sized(Cell cell, Map<String, Point> settled, Map<String, Point> least) {
        Point size = settled.getOrDefault(cell.key(), least.getOrDefault(cell.key(), new Point(cell.width(), cell.height())));
        List<Cell> children = settled.containsKey(cell.key()) ? List.of()
                : cell.children().stream().map(child -> sized(child, settled, least)).toList();
        return new Cell(cell.key(), cell.kind(), size.x(), size.y(), cell.title(), cell.padding(), cell.ports(), children,
                cell.order());
    }

    /** The end itself, the settled container around it, or the point that stands for it. */
    private Wire.End end(Wire.End end, Map<String, Cell> shown, Map<String, Cell> points, String way) {
        if (shown.containsKey(end.cell())) {
            return end;
        }
        for (String at = end.cell(); !at.isEmpty(); at = parents.get(at)) {
            if (shown.containsKey(at) && shown.get(at).children().isEmpty()) {
                return Wire.End.at(at);
            }
        }
        String point = POINT + way + "\n" + end.cell();
        points.computeIfAbsent(point, key -> Cell.leaf(key, 1, 1, List.of()));
        return new Wire.End(point, Optional.empty());
    }
}
