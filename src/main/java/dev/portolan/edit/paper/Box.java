package dev.portolan.edit.paper;

/** A rectangle on the drawing, in drawing units; y grows downwards. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
