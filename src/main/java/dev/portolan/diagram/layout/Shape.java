package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A course being sketched: a few points, overwritten again and again. */
final class Shape {
    private static final double SLACK = 0.005;

    private double[] xs = new double[8];
    private double[] ys = new double[8];
    private int size;
    private boolean turnsBack;

    void clear() {
        size = 0;
        turnsBack = false;
    }

    /** Adds a point; one that lies where the last does, or straight on from it, makes no bend. */
    Shape add(double x, double y) {
        if (size > 0 && Math.abs(xs[size - 1] - x) < SLACK && Math.abs(ys[size - 1] - y) < SLACK) {
            return this;
        }
        if (size > 1) {
            double dx = xs[size - 1] - xs[size - 2];
            double dy = ys[size - 1] - ys[size - 2];
            boolean level = Math.abs(dy) < SLACK && Math.abs(y - ys[size - 1]) < SLACK;
            boolean upright = Math.abs(dx) < SLACK && Math.abs(x - xs[size - 1]) < SLACK;
            if (level || upright) {
                boolean onward = dx * (x - xs[size - 1]) + dy * (y - ys[size - 1]) > 0;
                turnsBack |= !onward;
                size -= onward ? 1 : 0;
            }
        }
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size++] = y;
        return this;
    }

    /** Whether it runs back over itself somewhere. */
    boolean turnsBack() {
        return turnsBack;
    }

    void become(Shape other) {
        clear();
        for (int i = 0; i < other.size; i++) {
            add(other.xs[i], other.ys[i]);
        }
    }

    void become(List<Point> course) {
        clear();
        for (Point point : course) {
            add(point.x(), point.y());
        }
    }

    /** Makes the last point the first. */
    void turn() {
        for (int i = 0; i < size / 2; i++) {
            double x = xs[i];
            double y = ys[i];
            xs[i] = xs[size - 1 - i];
            ys[i] = ys[size - 1 - i];
            xs[size - 1 - i] = x;
            ys[size - 1 - i] = y;
        }
    }

    int size() {
        return size;
    }

    double x(int index) {
        return xs[index];
    }

    double y(int index) {
        return ys[index];
    }

    double length() {
        double length = 0;
        for (int i = 1; i < size; i++) {
            length += Math.abs(xs[i] - xs[i - 1]) + Math.abs(ys[i] - ys[i - 1]);
        }
        return length;
    }

    boolean isIn(Bounds box) {
        for (int i = 0; i < size; i++) {
            if (!isIn(box, xs[i], ys[i])) {
                return false;
            }
        }
        return true;
    }

    boolean beginsIn(Bounds box) {
        return isIn(box, xs[0], ys[0]);
    }

    boolean endsIn(Bounds box) {
        return isIn(box, xs[size - 1], ys[size - 1]);
    }

    private static boolean isIn(Bounds box, double x, double y) {
        return x >= box.x() - 1 && x <= box.right() + 1 && y >= box.y() - 1 && y <= box.bottom() + 1;
    }

    List<Point> course() {
        List<Point> points = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            points.add(new Point(xs[i], ys[i]));
        }
        return size > 1 ? points : List.of(points.getFirst(), points.getFirst());
    }
}
