package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where on the edges of cells wires begin and end: at fixed ports, or on the edge that faces the other end, wires of one
 * port together and all others apart.
 */
final class Landings {
    private static final double APART = 12;

    /** Which edge of a cell, and which way is out. */
    enum Edge {
        LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

        final int dx;
        final int dy;

        Edge(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        boolean isUpright() {
            return dx != 0;
        }
    }

    /** A point of an edge. */
    record Landing(Point point, Edge edge) {
        Point outside(double by) {
            return point.plus(edge.dx * by, edge.dy * by);
        }
    }

    private record Ask(String wire, Wire.End end, Edge edge, Point other) {
        /** Asks of one group land together. */
        String group() {
            return end.port().orElse("wire " + wire);
        }
    }

    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, Bounds> bounds;
    private final Map<String, Landing> starts = new HashMap<>();
    private final Map<String, Landing> ends = new HashMap<>();

    Landings(Graph graph, Map<String, Bounds> bounds) {
        this.bounds = bounds;
        graph.forEach((cell, parent) -> cells.put(cell.key(), cell));
        Map<String, List<Ask>> asks = new TreeMap<>();
        for (Wire wire : graph.wires()) {
            ask(asks, wire.key(), wire.from(), wire.to(), starts);
            ask(asks, wire.key(), wire.to(), wire.from(), ends);
        }
        asks.values().forEach(this::share);
    }

    Landing start(Wire wire) {
        return starts.get(wire.key());
    }

    Landing end(Wire wire) {
        return ends.get(wire.key());
    }

    private void ask(Map<String, List<Ask>> asks, String wire, Wire.End end, Wire.End other, Map<String, Landing> landings) {
        Bounds box = bounds.get(end.cell());
        Optional<Port> port = end.port().flatMap(name -> cells.get(end.cell()).ports().stream()
                .filter(each -> each.name().equals(name)).findFirst());
        if (port.isPresent() && port.get().offset().isPresent()) {
            boolean left = port.get().side() == Port.Side.LEFT;
            landings.put(wire, new Landing(new Point(left ? box.x() : box.right(), box.y() + port.get().offset().getAsDouble()),
                    left ? Edge.LEFT : Edge.RIGHT));
            return;
        }
        Bounds target = bounds.get(other.cell());
        Edge edge = facing(box, target);
        asks.computeIfAbsent(end.cell() + "\n" + edge, key -> new java.util.ArrayList<>())
                .add(new Ask(landings == starts ? "from " + wire : "into " + wire, end, edge, target.center()));
    }

    private static Edge facing(Bounds box, Bounds target) {
        double right = target.x() - box.right();
        double left = box.x() - target.right();
        double below = target.y() - box.bottom();
        double above = box.y() - target.bottom();
        double sideways = Math.max(left, right);
        double upright = Math.max(above, below);
        if (sideways >= 16 || sideways >= upright) {
            return right >= left ? Edge.RIGHT : Edge.LEFT;
        }
        return below >= above ? Edge.BOTTOM : Edge.TOP;
    }

    /** The middle of a leaf's edge; of a container's, the place straight over from the other end. */
    private double middle(Ask first, List<Ask> group, Bounds box, double length) {
        if (cells.get(first.end().cell()).kind() == Cell.Kind.LEAF) {
            return length / 2;
        }
        Point other = group.getFirst().other();
        return first.edge().isUpright() ? other.y() - box.y() : other.x() - box.x();
    }

    /** Spreads the groups that ask for one edge of one cell along it, in the order of where they lead. */
    private void share(List<Ask> asks) {
        Ask first = asks.getFirst();
        Edge edge = first.edge();
        Bounds box = bounds.get(first.end().cell());
        Map<String, List<Ask>> groups = asks.stream()
                .collect(Collectors.groupingBy(Ask::group, TreeMap::new, Collectors.toList()));
        List<List<Ask>> ordered = groups.values().stream().sorted(Comparator.comparingDouble(
                (List<Ask> group) -> group.stream()
                        .mapToDouble(ask -> edge.isUpright() ? ask.other().y() : ask.other().x()).average().orElse(0))).toList();
        double length = edge.isUpright() ? box.height() : box.width();
        double step = Math.min(APART, length / (ordered.size() + 1));
        for (int i = 0; i < ordered.size(); i++) {
            double spread = (i - (ordered.size() - 1) / 2.0) * step;
            double along = Math.clamp(middle(first, ordered.get(i), box, length) + spread, Math.min(8, length / 2),
                    Math.max(length - 8, length / 2));
            Point point = switch (edge) {
                case LEFT -> new Point(box.x(), box.y() + along);
                case RIGHT -> new Point(box.right(), box.y() + along);
                case TOP -> new Point(box.x() + along, box.y());
                case BOTTOM -> new Point(box.x() + along, box.bottom());
            };
            for (Ask ask : ordered.get(i)) {
                String wire = ask.wire().substring(5);
                (ask.wire().startsWith("from ") ? starts : ends).put(wire, new Landing(point, edge));
            }
        }
    }
}
