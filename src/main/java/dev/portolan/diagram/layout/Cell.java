package dev.portolan.diagram.layout;

import dev.portolan.design.Placement;
import java.util.List;
import java.util.Optional;

/**
 * A box to be placed, and the boxes in it.
 *
 * @param key unique in the graph
 * @param width of a leaf; the least width of a container
 * @param height of a leaf; the least height of a container
 * @param placed where the design wants it, relative to the top left corner of its container
 */
public record Cell(String key, Kind kind, double width, double height, Insets padding, List<Port> ports,
                   List<Cell> children, Optional<Placement> placed, Order order) {

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

    public Cell widened(double least) {
        return least <= width ? this : new Cell(key, kind, least, height, padding, ports, children, placed, order);
    }

    public Cell with(List<Port> others) {
        return new Cell(key, kind, width, height, padding, others, children, placed, order);
    }

    public Cell holding(List<Cell> others) {
        return new Cell(key, kind, width, height, padding, ports, others, placed, order);
    }

    /** Whether its ports are where they are, so that wires must come to them. */
    public boolean fixesPorts() {
        return ports.stream().anyMatch(port -> port.offset().isPresent());
    }
}
