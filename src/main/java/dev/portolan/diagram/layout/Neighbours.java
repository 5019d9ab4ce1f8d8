package dev.portolan.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cells of one container wires join, themselves or by what they hold; worked out when first asked. */
final class Neighbours {
    private final Graph graph;
    private final Map<String, List<String>> joined = new HashMap<>();
    private boolean known;

    Neighbours(Graph graph) {
        this.graph = graph;
    }

    /** The keys of the siblings that a cell is joined with, one for each wire. */
    List<String> of(Cell cell) {
        if (!known) {
            Map<String, String> parents = graph.parents();
            graph.wires().forEach(wire -> join(parents, wire));
            known = true;
        }
        return joined.getOrDefault(cell.key(), List.of());
    }

    private void join(Map<String, String> parents, Wire wire) {
        List<String> one = path(parents, wire.from().cell());
        List<String> other = path(parents, wire.to().cell());
        int depth = 0;
        while (depth < one.size() && depth < other.size() && one.get(depth).equals(other.get(depth))) {
            depth++;
        }
        if (depth < one.size() && depth < other.size()) {
            joined.computeIfAbsent(one.get(depth), key -> new ArrayList<>()).add(other.get(depth));
            joined.computeIfAbsent(other.get(depth), key -> new ArrayList<>()).add(one.get(depth));
        }
    }

    /** A cell and its containers, outermost first. */
    private static List<String> path(Map<String, String> parents, String key) {
        List<String> path = new ArrayList<>();
        for (String at = key; !at.isEmpty(); at = parents.get(at)) {
            path.add(at);
        }
        return path.reversed();
    }
}
