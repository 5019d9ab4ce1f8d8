package dev.portolan.diagram.layout;

/**
 * A place on a cell's edge where wires must end.
 *
 * @param name unique in its cell
 * @param offset distance from the cell's top edge, in drawing units
 */
public record Port(String name, Side side, double offset) {

    public enum Side { LEFT, RIGHT }
}
