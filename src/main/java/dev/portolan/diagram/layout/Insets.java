package dev.portolan.diagram.layout;

/** Room that a container keeps free between its edge and what it holds, in drawing units. */
public record Insets(double top, double right, double bottom, double left) {
    public static final Insets NONE = new Insets(0, 0, 0, 0);
}
