package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;

/** How far something is moved, so that it lies on the grid. */
record Snap(double dx, double dy) {
    /** Half a step of the dots. */
    private static final double GRID = 8;

    static Snap none(double dx, double dy) {
        return new Snap(dx, dy);
    }

    static Snap of(Bounds box, double dx, double dy) {
        return new Snap(Math.round((box.x() + dx) / GRID) * GRID - box.x(), Math.round((box.y() + dy) / GRID) * GRID - box.y());
    }
}
