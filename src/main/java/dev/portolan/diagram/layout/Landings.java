package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Where on the edges of cells wires begin and end: at fixed ports, or on the edge that faces the other end, wires of one
 * port together and all others apart. Wires that have landed before stay where they are; newcomers find a place beside
 * them.
 */
final class Landings {
    private static final double APART = 12;
    private static final double CORNER = 8;

    /** Somebody who landed on an edge before. @param along how far along the edge, from its left or upper end */
    record Taken(String group, double along) {
    }

    /** @param aim where along the edge the wire would run straight */
    private record Ask(String wire, Wire.End end, Edge edge, Point other, double aim, boolean begins) {
        /** Asks of one group land together. */
        String group() {
            return group(end, wire, begins);
        }

        static String group(Wire.End end, String wire, boolean begins) {
            return end.port().orElse((begins ? "from " : "into ") + wire);
        }
    }

    private final Map<String, Cell> cells;
    private final Map<String, Bounds> bounds;
    private final BiFunction<String, Edge, List<Taken>> taken;
    private final Map<String, Landing> starts = new HashMap<>();
    private final Map<String, Landing> ends = new HashMap<>();

    /** @param taken who landed before on an edge of a cell */
    Landings(Map<String, Cell> cells, Map<String, Bounds> bounds, BiFunction<String, Edge, List<Taken>> taken) {
        this.cells = cells;
        this.bounds = bounds;
        this.taken = taken;
    }

    /** Lands these wires. */
    void land(Collection<Wire> wires) {
        Map<String, List<Ask>> asks = new TreeMap<>();
        for (Wire wire : wires) {
            ask(asks, wire, true);
            ask(asks, wire, false);
        }
        asks.values().forEach(this::share);
    }

    Landing start(Wire wire) {
        return starts.get(wire.key());
    }

    Landing end(Wire wire) {
        return ends.get(wire.key());
    }

    /** The name under which the end of a wire shares a place. */
    static String group(Wire wire, boolean begins) {
        return Ask.group(begins ? wire.from() : wire.to(), wire.key(), begins);
    }

    /** The landing at a fixed port; null for an end that may go anywhere. */
    static Landing fixed(Cell cell, Bounds box, Wire.End end) {
        if (end.port().isPresent()) {
            for (Port port : cell.ports()) {
                if (port.offset().isPresent() && port.name().equals(end.port().get())) {
                    boolean left = port.side() == Port.Side.LEFT;
                    return new Landing(new Point(left ? box.x() : box.right(), box.y() + port.offset().getAsDouble()),
                            left ? Edge.LEFT : Edge.RIGHT);
                }
            }
        }
        return null;
    }

    private void ask(Map<String, List<Ask>> asks, Wire wire, boolean begins) {
        Wire.End end = begins ? wire.from() : wire.to();
        Wire.End other = begins ? wire.to() : wire.from();
        Bounds box = bounds.get(end.cell());
        Landing fixed = fixed(cells.get(end.cell()), box, end);
        if (fixed != null) {
            (begins ? starts : ends).put(wire.key(), fixed);
            return;
        }
        Bounds target = bounds.get(other.cell());
        Edge edge = facing(box, target);
        asks.computeIfAbsent(end.cell() + "\n" + edge, key -> new ArrayList<>()).add(new Ask(wire.key(), end, edge,
                target.center(), aim(edge, box, target, fixed(cells.get(other.cell()), target, other)), begins));
    }

    /** Where a wire would have to land to run straight; not a number when it cannot. */
    private static double aim(Edge edge, Bounds box, Bounds target, Landing landed) {
        double start = edge.isUpright() ? box.y() : box.x();
        if (landed != null) {
            boolean faces = edge.isUpright() && landed.edge() != edge;
            return faces ? landed.point().y() - start : Double.NaN;
        }
        double low = edge.isUpright() ? Math.max(box.y(), target.y()) : Math.max(box.x(), target.x());
        double high = edge.isUpright() ? Math.min(box.bottom(), target.bottom()) : Math.min(box.right(), target.right());
        return high - low > 2 * CORNER ? (low + high) / 2 - start : Double.NaN;
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
    private double middle(List<Ask> group, Bounds box, double length) {
        Ask first = group.getFirst();
        if (cells.get(first.end().cell()).kind() == Cell.Kind.LEAF) {
            return length / 2;
        }
        Point other = first.other();
        return first.edge().isUpright() ? other.y() - box.y() : other.x() - box.x();
    }

    /** Spreads the groups that ask for one edge of one cell along it, in the order of where they lead. */
    private void share(List<Ask> asks) {
        Ask first = asks.getFirst();
        Edge edge = first.edge();
        Bounds box = bounds.get(first.end().cell());
        Map<String, List<Ask>> groups = asks.size() == 1 ? Map.of(first.group(), asks)
                : asks.stream().collect(Collectors.groupingBy(Ask::group, TreeMap::new, Collectors.toList()));
        List<List<Ask>> ordered = groups.values().stream().sorted(Comparator.comparingDouble(
                (List<Ask> group) -> group.stream()
                        .mapToDouble(ask -> edge.isUpright() ? ask.other().y() : ask.other().x()).average().orElse(0))).toList();
        double length = edge.isUpright() ? box.height() : box.width();
        double[] wishes = wishes(ordered, box, length);
        List<Taken> before = taken.apply(first.end().cell(), edge);
        List<Taken> places = new ArrayList<>(before);
        for (int i = 0; i < ordered.size(); i++) {
            String group = ordered.get(i).getFirst().group();
            double along = before.isEmpty() ? wishes[i] : place(group, wishes[i], length, places);
            places.add(new Taken(group, along));
            land(ordered.get(i), edge, box, along);
        }
    }

    /** Where groups would like to land: so that a wire of theirs runs straight, else spread about the middle; in order. */
    private double[] wishes(List<List<Ask>> ordered, Bounds box, double length) {
        int count = ordered.size();
        double step = Math.min(APART, length / (count + 1));
        double[] wishes = new double[count];
        for (int i = 0; i < count; i++) {
            double spread = middle(ordered.get(i), box, length) + (i - (count - 1) / 2.0) * step;
            wishes[i] = held(straight(ordered.get(i), spread, length), length);
            if (i > 0) {
                wishes[i] = Math.max(wishes[i], wishes[i - 1] + step);
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            double most = i == count - 1 ? held(Double.MAX_VALUE, length) : wishes[i + 1] - step;
            wishes[i] = Math.min(wishes[i], most);
        }
        return wishes;
    }

    /** The place nearest to the wish from which one of the wires runs straight. */
    private static double straight(List<Ask> group, double wish, double length) {
        double best = Double.NaN;
        for (Ask ask : group) {
            boolean possible = ask.aim() >= CORNER && ask.aim() <= length - CORNER;
            if (possible && !(Math.abs(ask.aim() - wish) >= Math.abs(best - wish))) {
                best = ask.aim();
            }
        }
        return Double.isNaN(best) ? wish : best;
    }

    private static double held(double along, double length) {
        return Math.clamp(along, Math.min(CORNER, length / 2), Math.max(length - CORNER, length / 2));
    }

    /** The place nearest to the wish that keeps apart from those taken, as far apart as there is room for. */
    private static double place(String group, double wish, double length, List<Taken> places) {
        for (Taken other : places) {
            if (other.group().equals(group)) {
                return other.along();
            }
        }
        for (double apart = APART; apart > 2; apart /= 2) {
            for (int i = 0; i <= 2 * length / apart; i++) {
                double along = held(wish + (i % 2 == 0 ? 1 : -1) * (i + 1) / 2 * apart / 2, length);
                double least = apart - 0.01;
                if (places.stream().noneMatch(other -> Math.abs(other.along() - along) < least)) {
                    return along;
                }
            }
        }
        return wish;
    }

    private void land(List<Ask> asks, Edge edge, Bounds box, double along) {
        Point point = switch (edge) {
            case LEFT -> new Point(box.x(), box.y() + along);
            case RIGHT -> new Point(box.right(), box.y() + along);
            case TOP -> new Point(box.x() + along, box.y());
            case BOTTOM -> new Point(box.x() + along, box.bottom());
        };
        for (Ask ask : asks) {
            (ask.begins() ? starts : ends).put(ask.wire(), new Landing(point, edge));
        }
    }
}
