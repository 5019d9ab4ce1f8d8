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
                   List<Cell> children, Optional<Placement> placed) {

    /** Whether wires may pass through it. */
    public enum Kind { LEAF, CONTAINER }

    public Cell {
        ports = List.copyOf(ports);
        children = List.copyOf(children);
        if (kind == Kind.LEAF && !children.isEmpty()) {
            throw new IllegalArgumentException(key + " is a leaf and holds something");
        }
    }
}
