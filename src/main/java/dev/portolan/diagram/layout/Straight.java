package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Straight connectors from edge to edge. */
final class Straight {
    private Straight() {
    }

    static Map<String, List<Point>> of(Graph graph, Map<String, Bounds> cells) {
        Map<String, List<Point>> courses = new HashMap<>();
        graph.wires().forEach(wire ->
                courses.put(wire.key(), between(cells.get(wire.from().cell()), cells.get(wire.to().cell()))));
        return courses;
    }

    static List<Point> between(Bounds from, Bounds to) {
        return List.of(edge(from, to.center()), edge(to, from.center()));
    }

    /** Where the line from the middle of a box towards a point leaves the box. */
    private static Point edge(Bounds box, Point towards) {
        Point middle = box.center();
        double dx = towards.x() - middle.x();
        double dy = towards.y() - middle.y();
        double sideways = dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx);
        double upright = dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy);
        double share = Math.min(1, Math.min(sideways, upright));
        return middle.plus(dx * share, dy * share);
    }
}
