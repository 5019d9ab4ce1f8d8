package dev.portolan.diagram.scene;

import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/**
 * One thing on the drawing that can be pointed at.
 *
 * @param key tells it from every other item of the scene, and is the same for the same design
 * @param element what it stands for first of all; empty for badges, title and legend
 * @param others what it stands for beside that: groups on its interface, the table of a subnet, the hops of a connector
 * @param placedAs the id under which {@link dev.portolan.design.Design#placements()} places it; empty when it cannot be
 *         moved by itself
 * @param parent the key of the container or card it lies in
 * @param bounds of all it paints but shadows and badges; of a connector, of its course
 * @param course the points of a connector, first to last; empty for all else
 * @param ends the figures a connector leads from and to; empty for all else
 * @param tone what the verdicts make of it
 * @param tip one line for a tool tip and for those who do not see the drawing
 */
public record Item(String key, Role role, Layer layer, Optional<Id<?>> element, List<Id<?>> others,
                   Optional<Id<?>> placedAs, Optional<String> parent, Bounds bounds, List<Point> course,
                   Optional<Ends> ends, Tone tone, String tip, List<Mark> marks) {
    public Item {
        others = List.copyOf(others);
        course = List.copyOf(course);
        marks = List.copyOf(marks);
    }

    /** Anything but a connector. */
    public Item(String key, Role role, Layer layer, Optional<Id<?>> element, List<Id<?>> others, Optional<Id<?>> placedAs,
                Optional<String> parent, Bounds bounds, Tone tone, String tip, List<Mark> marks) {
        this(key, role, layer, element, others, placedAs, parent, bounds, List.of(), Optional.empty(), tone, tip, marks);
    }

    /** The same elsewhere, with all it paints. */
    public Item moved(double dx, double dy) {
        return new Item(key, role, layer, element, others, placedAs, parent, bounds.moved(dx, dy),
                course.stream().map(point -> point.plus(dx, dy)).toList(), ends, tone, tip,
                marks.stream().map(mark -> mark.moved(dx, dy)).toList());
    }

    /** The same connector on another course. */
    public Item along(List<Point> other) {
        return new Item(key, role, layer, element, others, placedAs, parent, Bounds.aroundPoints(other), other, ends, tone, tip,
                marks.stream().map(mark -> mark instanceof Mark.Line line
                        ? new Mark.Line(other, line.stroke(), line.corner(), line.tip()) : mark).toList());
    }

    /** Whether it stands for the element, first of all or beside others. */
    public boolean standsFor(Id<?> id) {
        return element.isPresent() && element.get().equals(id) || others.contains(id);
    }

    /**
     * How far a point lies from it: 0 inside the bounds, or the distance to the course of a connector, in drawing units.
     * A pointer hits an item at 0, a connector at up to five or so.
     */
    public double distanceTo(Point point) {
        if (course.size() < 2) {
            return distanceTo(bounds, point);
        }
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < course.size(); i++) {
            nearest = Math.min(nearest, distanceTo(course.get(i - 1), course.get(i), point));
        }
        return nearest;
    }

    private static double distanceTo(Bounds box, Point point) {
        double dx = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
        return Math.hypot(dx, dy);
    }

    private static double distanceTo(Point from, Point to, Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square;
        double held = Math.clamp(share, 0, 1);
        return point.distanceTo(new Point(from.x() + held * dx, from.y() + held * dy));
    }
}
