package dev.portolan.edit.draft;

/** A point on the drawing, in drawing units from the top left corner of the container. */
public record Spot(double x, double y) {

    public Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }
}
