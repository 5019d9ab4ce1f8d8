package dev.portolan.diagram.layout;

/**
 * The title strip at the top of a container: wires may cross it, but not its words.
 *
 * @param left how far words reach from the left edge
 * @param right how far words reach from the right edge
 */
public record Title(double height, double left, double right) {
    public static final Title NONE = new Title(0, 0, 0);
}
