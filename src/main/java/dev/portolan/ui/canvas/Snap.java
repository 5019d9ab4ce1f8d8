package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Point;
import java.util.List;

/**
 * How far something is moved, so that it lies in line with what is around it, or on the grid.
 *
 * @param dx to the right, in drawing units
 * @param dy down, in drawing units
 * @param guides what it is in line with, to be shown
 */
record Snap(double dx, double dy, List<Guide> guides) {
    static final Snap NONE = of(0, 0);

    /** A line from one end to the other, along edges or middles that are in line. */
    record Guide(Point from, Point to) {
    }

    Snap {
        guides = List.copyOf(guides);
    }

    /** Nothing holds it. */
    static Snap of(double dx, double dy) {
        return new Snap(dx, dy, List.of());
    }
}
