package dev.portolan.ui.ink;

import dev.portolan.diagram.scene.Bounds;

/**
 * From drawing units to whole device pixels of a canvas.
 *
 * @param scale device pixels a drawing unit
 * @param left the device pixel of the whole drawing that is the canvas's left edge
 * @param top the device pixel of the whole drawing that is the canvas's top edge
 */
public record Lens(double scale, long left, long top) {

    int x(double drawing) {
        return (int) (Math.round(drawing * scale) - left);
    }

    int y(double drawing) {
        return (int) (Math.round(drawing * scale) - top);
    }

    /** A length in device pixels, not rounded. */
    double length(double drawing) {
        return drawing * scale;
    }

    /** The weight of a line, which is never less than a pixel. */
    int weight(double drawing) {
        return Math.max(1, (int) Math.round(drawing * scale));
    }

    Frame frame(Bounds box) {
        int x = x(box.x());
        int y = y(box.y());
        return new Frame(x, y, Math.max(1, x(box.right()) - x), Math.max(1, y(box.bottom()) - y));
    }

    /** A box on whole device pixels. */
    record Frame(int x, int y, int width, int height) {
    }
}
