package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.List;

/** Where a wire leaves a cell: a point of an edge. */
record Landing(Point point, Edge edge) {
    private static final double SLACK = 0.02;

    Point outside(double by) {
        return point.plus(edge.dx * by, edge.dy * by);
    }

    /** How far along its edge it lies. */
    double along(Bounds box) {
        return edge.isUpright() ? point.y() - box.y() : point.x() - box.x();
    }

    Landing moved(double dx, double dy) {
        return new Landing(point.plus(dx, dy), edge);
    }

    /** Whether it lies on its edge of that box. */
    boolean isOn(Bounds box) {
        double off = switch (edge) {
            case LEFT -> point.x() - box.x();
            case RIGHT -> point.x() - box.right();
            case TOP -> point.y() - box.y();
            case BOTTOM -> point.y() - box.bottom();
        };
        return Math.abs(off) < SLACK && along(box) > -SLACK
                && along(box) < (edge.isUpright() ? box.height() : box.width()) + SLACK;
    }

    /** The landing with which a course begins. */
    static Landing first(List<Point> course) {
        return of(course.getFirst(), course.get(1));
    }

    /** The landing with which a course ends. */
    static Landing last(List<Point> course) {
        return of(course.getLast(), course.get(course.size() - 2));
    }

    private static Landing of(Point end, Point next) {
        double dx = next.x() - end.x();
        double dy = next.y() - end.y();
        Edge edge = Math.abs(dx) >= Math.abs(dy) ? dx >= 0 ? Edge.RIGHT : Edge.LEFT : dy >= 0 ? Edge.BOTTOM : Edge.TOP;
        return new Landing(end, edge);
    }
}
