package dev.portolan.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is to be laid out: cells, in the order in which they are best read, and the wires between them. */
public record Graph(List<Cell> roots, List<Wire> wires) {
    public Graph {
        roots = List.copyOf(roots);
        wires = List.copyOf(wires);
    }

    /** Every cell with the key of its container, or an empty text for a root; containers before what they hold. */
    public void forEach(BiConsumer<Cell, String> visitor) {
        roots.forEach(root -> visit(root, "", visitor));
    }

    private static void visit(Cell cell, String parent, BiConsumer<Cell, String> visitor) {
        visitor.accept(cell, parent);
        cell.children().forEach(child -> visit(child, cell.key(), visitor));
    }

    /** How many cells there are, at all levels. */
    int size() {
        int[] count = new int[1];
        forEach((cell, parent) -> count[0]++);
        return count[0];
    }

    /** The same without some of its roots, and without the wires that end at them. */
    Graph without(Predicate<Cell> left) {
        Set<String> gone = roots.stream().filter(left).map(Cell::key).collect(Collectors.toSet());
        return gone.isEmpty() ? this : new Graph(roots.stream().filter(cell -> !gone.contains(cell.key())).toList(),
                wires.stream().filter(wire -> !gone.contains(wire.from().cell()) && !gone.contains(wire.to().cell())).toList());
    }

    /** Key of every cell to that of its container, or to an empty text for a root. */
    Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        forEach((cell, parent) -> parents.put(cell.key(), parent));
        return parents;
    }
}
