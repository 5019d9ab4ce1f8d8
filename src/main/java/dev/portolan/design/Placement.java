package dev.portolan.design;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;

/** Where an element lies on the drawing. Lengths are in drawing units, one a pixel at 100 %; y grows downwards. */
@Doc("Where an element lies on the drawing, in drawing units from its container's top left corner.")
public record Placement(
        @Doc("Distance from the left edge of the container.") double x,
        @Doc("Distance from the top edge of the container.") double y,
        @Doc("Width.") double width,
        @Doc("Height.") double height,
        @Doc(value = "Whether a container is shown folded.", absent = "expanded") Fold fold,
        @Doc(value = "Who put it there; the automatic layout may move what it placed itself.", absent = "hand") PlacedBy by,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none") Extra extra) {

    public Placement {
        if (!Double.isFinite(x + y + width + height) || width < 0 || height < 0) {
            throw new IllegalArgumentException("a placement needs finite lengths and no negative size");
        }
    }

    /** Placed by hand, expanded. */
    public static Placement byHand(double x, double y, double width, double height) {
        return new Placement(x, y, width, height, Fold.EXPANDED, PlacedBy.HAND, Extra.NONE);
    }

    /** Elsewhere, by hand, of the same size. */
    public Placement at(double otherX, double otherY) {
        return new Placement(otherX, otherY, width, height, fold, PlacedBy.HAND, extra);
    }

    /** As far to the right and down as given, by whomever it was placed. */
    public Placement shifted(double dx, double dy) {
        return new Placement(x + dx, y + dy, width, height, fold, by, extra);
    }

    /** By hand, of another size. */
    public Placement sized(double otherWidth, double otherHeight) {
        return new Placement(x, y, otherWidth, otherHeight, fold, PlacedBy.HAND, extra);
    }

    public Placement folded(Fold other) {
        return new Placement(x, y, width, height, other, by, extra);
    }
}
