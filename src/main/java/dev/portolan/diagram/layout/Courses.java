package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.List;

/** What all ways of routing share. */
final class Courses {
    private static final double SLACK = 0.01;
    private static final double SMALL = 4.5;

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

    /**
     * The same course without steps too small to mean anything: what follows one is moved onto the line before it, the
     * end too where {@code end} allows.
     */
    static List<Point> smoothed(List<Point> points, End end) {
        List<Point> course = new ArrayList<>(points);
        for (int i = 1; i + 2 < course.size(); i++) {
            Point before = course.get(i);
            Point step = course.get(i + 1);
            Point after = course.get(i + 2);
            boolean last = i + 3 == course.size();
            double by = before.distanceTo(step);
            if (by < SMALL && !(last && end == End.FIXED) && level(course.get(i - 1), before) == level(step, after)) {
                Point moved = level(step, after) ? new Point(after.x(), before.y()) : new Point(before.x(), after.y());
                course.set(i + 1, before);
                course.set(i + 2, moved);
            }
        }
        return simplified(course);
    }

    /** Whether a course may come in a little beside where it was to end. */
    enum End { FIXED, LOOSE }

    private static boolean level(Point from, Point to) {
        return Math.abs(from.y() - to.y()) < SLACK;
    }

    private static boolean onward(Point a, Point b, Point c) {
        boolean level = Math.abs(a.y() - b.y()) < SLACK && Math.abs(b.y() - c.y()) < SLACK
                && (b.x() - a.x()) * (c.x() - b.x()) > 0;
        boolean upright = Math.abs(a.x() - b.x()) < SLACK && Math.abs(b.x() - c.x()) < SLACK
                && (b.y() - a.y()) * (c.y() - b.y()) > 0;
        return level || upright;
    }
}
