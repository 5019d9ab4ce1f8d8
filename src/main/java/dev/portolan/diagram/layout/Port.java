package dev.portolan.diagram.layout;

import java.util.OptionalDouble;

/**
 * A place on a cell's edge where wires end; wires of one port may share their way.
 *
 * @param name unique in its cell
 * @param side where it is; no more than a wish when it has no offset
 * @param offset distance from the cell's top edge, in drawing units; empty when the layout may choose
 */
public record Port(String name, Side side, OptionalDouble offset) {

    public enum Side { LEFT, RIGHT }

    public static Port fixed(String name, Side side, double offset) {
        return new Port(name, side, OptionalDouble.of(offset));
    }

    public static Port free(String name, Side side) {
        return new Port(name, side, OptionalDouble.empty());
    }
}
