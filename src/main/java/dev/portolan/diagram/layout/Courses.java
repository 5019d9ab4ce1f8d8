package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.List;

/** What all ways of routing share. */
final class Courses {
    private static final double SLACK = 0.01;

    private Courses() {
    }

    /** The same course without doubled points and without points in the middle of a straight piece. */
    static List<Point> simplified(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            if (!kept.isEmpty() && kept.getLast().distanceTo(point) < SLACK) {
                continue;
            }
            int size = kept.size();
            if (size >= 2 && onward(kept.get(size - 2), kept.get(size - 1), point)) {
                kept.removeLast();
            }
            kept.add(point);
        }
        if (kept.size() == 1) {
            kept.add(kept.getFirst());
        }
        return kept;
    }

    private static boolean onward(Point a, Point b, Point c) {
        boolean level = Math.abs(a.y() - b.y()) < SLACK && Math.abs(b.y() - c.y()) < SLACK && (b.x() - a.x()) * (c.x() - b.x()) > 0;
        boolean upright = Math.abs(a.x() - b.x()) < SLACK && Math.abs(b.x() - c.x()) < SLACK
                && (b.y() - a.y()) * (c.y() - b.y()) > 0;
        return level || upright;
    }
}
