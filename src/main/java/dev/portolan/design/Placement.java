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
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none") Extra extra) {

    public Placement {
        if (!Double.isFinite(x + y + width + height) || width < 0 || height < 0) {
            throw new IllegalArgumentException("a placement needs finite lengths and no negative size");
        }
    }
}
