package dev.portolan.diagram.layout;

import dev.portolan.diagram.layout.Landings.Edge;
import dev.portolan.diagram.layout.Landings.Landing;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Routes wires around leaves that stand where they stand. Short wires go first, wires of one port share their way, others
 * keep apart where there is room; where there is no way at all, a wire goes straight. Titles are crossed only where that
 * saves a long way round.
 */
final class Router {
    private static final double STUB = 12;
    private static final double CLEARANCE = 7;
    /** Beyond this many leaves there is one track beside a cell, else three. */
    private static final int MANY = 120;

    private final Graph graph;
    private final Map<String, Bounds> bounds;
    private final List<Bounds> obstacles = new ArrayList<>();
    private final List<Bounds> titles = new ArrayList<>();
    private final Landings landings;
    private final Map<String, String> joined = new HashMap<>();
    private final List<Double> levels = new ArrayList<>();
    private final List<Double> uprights = new ArrayList<>();

    private Router(Graph graph, Map<String, Bounds> bounds) {
        this.graph = graph;
        this.bounds = bounds;
        this.landings = new Landings(graph, bounds);
        graph.forEach((cell, parent) -> {
            if (cell.kind() == Cell.Kind.LEAF) {
                obstacles.add(bounds.get(cell.key()));
            } else {
                Bounds box = bounds.get(cell.key());
                titles.add(new Bounds(box.x(), box.y(), box.width(), Math.min(box.height(), cell.padding().top() - 4)));
            }
        });
    }

    /** @throws CancellationException when {@code stopped} says so while it runs */
    static Map<String, List<Point>> route(Graph graph, Map<String, Bounds> bounds, BooleanSupplier stopped) {
        return new Router(graph, bounds).run(stopped);
    }

    private Map<String, List<Point>> run(BooleanSupplier stopped) {
        lines();
        Lattice lattice = new Lattice(levels, uprights, obstacles.stream().map(box -> box.grown(CLEARANCE)).toList(), titles);
        Map<String, Integer> groups = new HashMap<>();
        Map<String, List<Point>> courses = new HashMap<>();
        List<Wire> wires = graph.wires().stream().sorted(Comparator.comparingDouble((Wire wire) ->
                landings.start(wire).point().distanceTo(landings.end(wire).point())).thenComparing(Wire::key)).toList();
        for (Wire wire : wires) {
            joined.put(first(port(wire.from(), "from " + wire.key())), first(port(wire.to(), "into " + wire.key())));
        }
        for (Wire wire : wires) {
            if (stopped.getAsBoolean()) {
                throw new CancellationException("routing stopped");
            }
            String group = first(port(wire.from(), "from " + wire.key()));
            courses.put(wire.key(), course(lattice, wire, groups.computeIfAbsent(group, key -> groups.size() + 1)));
        }
        return courses;
    }

    private static String port(Wire.End end, String otherwise) {
        return end.port().map(name -> end.cell() + "\n" + name).orElse(otherwise);
    }

    /** What stands for all ports that wires join: those wires may run together. */
    private String first(String port) {
        String at = port;
        while (joined.containsKey(at) && !joined.get(at).equals(at)) {
            at = joined.get(at);
        }
        return at;
    }

    private void lines() {
        int tracks = obstacles.size() > MANY ? 1 : 3;
        for (Bounds box : obstacles) {
            levels.add(box.center().y());
            uprights.add(box.center().x());
            for (int i = 0; i < tracks; i++) {
                double off = STUB + i * 10;
                uprights.addAll(List.of(box.x() - off, box.right() + off));
                levels.addAll(List.of(box.y() - off, box.bottom() + off));
            }
        }
        for (Wire wire : graph.wires()) {
            for (Landing landing : List.of(landings.start(wire), landings.end(wire))) {
                Point stub = landing.outside(STUB);
                uprights.add(stub.x());
                levels.add(stub.y());
            }
        }
    }

    private List<Point> course(Lattice lattice, Wire wire, int group) {
        Landing from = landings.start(wire);
        Landing to = landings.end(wire);
        List<Point> inner = lattice.way(from.outside(STUB), direction(from.edge()), to.outside(STUB),
                (direction(to.edge()) + 2) % 4, group);
        if (inner.isEmpty()) {
            return Straight.between(bounds.get(wire.from().cell()), bounds.get(wire.to().cell()));
        }
        List<Point> points = new ArrayList<>();
        points.add(from.point());
        points.addAll(inner);
        points.add(to.point());
        return Courses.simplified(squared(points, from, to));
    }

    /** Lines are kept to hundredths; the ends are put on the landings' own. */
    private static List<Point> squared(List<Point> points, Landing from, Landing to) {
        List<Point> exact = new ArrayList<>(points);
        exact.set(1, aligned(points.get(1), from));
        exact.set(points.size() - 2, aligned(points.get(points.size() - 2), to));
        return exact;
    }

    private static Point aligned(Point point, Landing landing) {
        return landing.edge().isUpright() ? new Point(point.x(), landing.point().y()) : new Point(landing.point().x(), point.y());
    }

    private static int direction(Edge edge) {
        return switch (edge) {
            case RIGHT -> 0;
            case BOTTOM -> 1;
            case LEFT -> 2;
            case TOP -> 3;
        };
    }
}
