package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where cells lie in their containers. */
final class Nest {
    private final Map<String, Bounds> relative = new HashMap<>();

    /** @param absolute bounds of every cell of the graph, in coordinates of the whole */
    static Nest of(Graph graph, Map<String, Bounds> absolute) {
        Nest nest = new Nest();
        graph.forEach((cell, parent) -> {
            Bounds around = parent.isEmpty() ? Bounds.NOTHING : absolute.get(parent);
            nest.put(cell.key(), absolute.get(cell.key()).moved(-around.x(), -around.y()));
        });
        return nest;
    }

    /** The bounds of a cell, from the top left corner of its container. */
    Bounds get(String cell) {
        return relative.get(cell);
    }

    void put(String cell, Bounds bounds) {
        relative.put(cell, bounds);
    }

    /** Puts a cell, and all in it, where they are in another nest. */
    void copy(Cell cell, Nest other) {
        put(cell.key(), other.get(cell.key()));
        cell.children().forEach(child -> copy(child, other));
    }

    /** The bounds of every cell in coordinates of the whole. */
    Map<String, Bounds> absolute(Graph graph) {
        Map<String, Bounds> absolute = HashMap.newHashMap(relative.size());
        settle(graph.roots(), 0, 0, absolute);
        return absolute;
    }

    private void settle(List<Cell> cells, double x, double y, Map<String, Bounds> absolute) {
        for (Cell cell : cells) {
            Bounds bounds = get(cell.key()).moved(x, y);
            absolute.put(cell.key(), bounds);
            settle(cell.children(), bounds.x(), bounds.y(), absolute);
        }
    }
}
