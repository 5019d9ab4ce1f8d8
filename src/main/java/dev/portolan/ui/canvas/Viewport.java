package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;

/**
 * The part of a drawing that is seen.
 *
 * @param zoom how many pixels a drawing unit is wide, {@link #LEAST} to {@link #MOST}
 * @param x the drawing unit at the left edge
 * @param y the drawing unit at the top edge
 */
public record Viewport(double zoom, double x, double y) {
    public static final double LEAST = 0.02;
    public static final double MOST = 8;
    /** How much one press of a key or one notch of the wheel zooms. */
    public static final double STEP = 1.2;
    public static final Viewport ORIGIN = new Viewport(1, 0, 0);
    private static final double FIT_AT_MOST = 1.5;

    public Viewport {
        if (!(zoom >= LEAST && zoom <= MOST) || !Double.isFinite(x + y)) {
            throw new IllegalArgumentException("zoom " + zoom + " at " + x + ", " + y);
        }
    }

    /** Where a pixel lies on the drawing. */
    public Point toDrawing(double px, double py) {
        return new Point(x + px / zoom, y + py / zoom);
    }

    public double toPixelX(double drawingX) {
        return (drawingX - x) * zoom;
    }

    public double toPixelY(double drawingY) {
        return (drawingY - y) * zoom;
    }

    /** Moved by less than a device pixel, so that the drawing's pixels are those of the screen. */
    Viewport snapped(double scale) {
        double pixel = zoom * scale;
        return new Viewport(zoom, Math.round(x * pixel) / pixel, Math.round(y * pixel) / pixel);
    }

    /** What is seen in a window of so many pixels. */
    public Bounds seen(double width, double height) {
        return new Bounds(x, y, width / zoom, height / zoom);
    }

    /** Zoomed by a factor, as far as the limits let, with the drawing staying put under a pixel. */
    public Viewport zoomed(double factor, double px, double py) {
        return withZoom(zoom * factor, px, py);
    }

    /** At another zoom, or the limit next to it, with the drawing staying put under a pixel. */
    public Viewport withZoom(double other, double px, double py) {
        double held = Math.clamp(other, LEAST, MOST);
        Point fixed = toDrawing(px, py);
        return new Viewport(held, fixed.x() - px / held, fixed.y() - py / held);
    }

    /** Moved with the hand: the drawing follows by so many pixels. */
    public Viewport panned(double dx, double dy) {
        return new Viewport(zoom, x - dx / zoom, y - dy / zoom);
    }

    /** All of the content in the middle of a window, with a margin in pixels; little content is not blown up. */
    public static Viewport fitting(Bounds content, double width, double height, double margin) {
        double wide = Math.max(1, width - 2 * margin) / Math.max(1, content.width());
        double high = Math.max(1, height - 2 * margin) / Math.max(1, content.height());
        double most = content.width() == 0 && content.height() == 0 ? 1 : FIT_AT_MOST;
        double zoom = Math.clamp(Math.min(Math.min(wide, high), most), LEAST, MOST);
        Point center = content.center();
        return new Viewport(zoom, center.x() - width / 2 / zoom, center.y() - height / 2 / zoom);
    }

    /** Moved no further than needed to see a place; the place's middle when the window is too small for it. */
    public Viewport showing(Bounds place, double width, double height, double margin) {
        Bounds seen = seen(width, height).grown(-margin / zoom);
        return new Viewport(zoom, x + shift(seen.x(), seen.right(), place.x(), place.right()),
                y + shift(seen.y(), seen.bottom(), place.y(), place.bottom()));
    }

    private static double shift(double from, double to, double low, double high) {
        if (high - low > to - from) {
            return (low + high) / 2 - (from + to) / 2;
        }
        return low < from ? low - from : Math.max(0, high - to);
    }

    /** Between two viewports: 0 is this one, 1 the other. */
    public Viewport towards(Viewport other, double share) {
        return new Viewport(zoom * Math.pow(other.zoom / zoom, share), x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
