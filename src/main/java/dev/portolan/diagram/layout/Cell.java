package dev.portolan.diagram.layout;

import java.util.List;

/**
 * A box to be placed, and the boxes in it.
 *
 * @param key unique in the graph
 * @param width of a leaf; the least width of a container
 * @param height of a leaf; the least height of a container
 */
public record Cell(String key, Kind kind, double width, double height, Title title, Insets padding, List<Port> ports,
                   List<Cell> children, Order order) {

    /** Whether wires may pass through it. */
    public enum Kind { LEAF, CONTAINER }

    /** Whether what it holds is read in its order, from above, or in the order that crosses the fewest wires. */
    public enum Order { KEPT, FREE }

    public Cell {
        ports = List.copyOf(ports);
        children = List.copyOf(children);
        if (kind == Kind.LEAF && !children.isEmpty()) {
            throw new IllegalArgumentException(key + " is a leaf and holds something");
        }
    }

    public static Cell leaf(String key, double width, double height, List<Port> ports) {
        return new Cell(key, Kind.LEAF, width, height, Title.NONE, Insets.NONE, ports, List.of(), Order.FREE);
    }

    public Cell widened(double least) {
        return least <= width ? this : new Cell(key, kind, least, height, title, padding, ports, children, order);
    }

    public Cell with(List<Port> others) {
        return new Cell(key, kind, width, height, title, padding, others, children, order);
    }

    public Cell holding(List<Cell> others) {
        return new Cell(key, kind, width, height, title, padding, ports, others, order);
    }

    /** Whether its ports are where they are, so that wires must come to them. */
    public boolean fixesPorts() {
        return ports.stream().anyMatch(port -> port.offset().isPresent());
    }
}
