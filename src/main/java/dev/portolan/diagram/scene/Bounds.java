package dev.portolan.diagram.scene;

import java.util.Collection;

/** A rectangle on the drawing, in drawing units. */
public record Bounds(double x, double y, double width, double height) {
    public static final Bounds NOTHING = new Bounds(0, 0, 0, 0);

    public Bounds {
        if (!Double.isFinite(x + y + width + height) || width < 0 || height < 0) {
            throw new IllegalArgumentException("bounds need finite lengths and no negative size");
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /** Whether the other one lies inside, edges included, to within a thousandth of a unit. */
    public boolean contains(Bounds inner) {
        double slack = 1e-3;
        return inner.x >= x - slack && inner.y >= y - slack && inner.right() <= right() + slack
                && inner.bottom() <= bottom() + slack;
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Bounds other) {
        double slack = 1e-3;
        return x < other.right() - slack && other.x < right() - slack && y < other.bottom() - slack
                && other.y < bottom() - slack;
    }

    /** This rectangle with every edge moved outwards, or inwards when negative but never past the middle. */
    public Bounds grown(double by) {
        double sideways = Math.max(by, -width / 2);
        double upright = Math.max(by, -height / 2);
        return new Bounds(x - sideways, y - upright, width + 2 * sideways, height + 2 * upright);
    }

    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** The smallest rectangle around all of them; {@link #NOTHING} around none. */
    public static Bounds around(Collection<Bounds> all) {
        return all.stream().reduce(Bounds::union).orElse(NOTHING);
    }

    /** The smallest rectangle around the points; {@link #NOTHING} around none. */
    public static Bounds aroundPoints(Collection<Point> points) {
        return around(points.stream().map(point -> new Bounds(point.x(), point.y(), 0, 0)).toList());
    }
}
