package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The courses of all wires, kept from one arrangement to the next. A wire is routed when it is new, when a cell at its end
 * was moved, or when a leaf came to stand on its course; where both ends were moved alike, its course is moved along. All
 * other courses stay as they are, even where a shorter way has become free.
 *
 * <p>Wires that are routed together are routed short ones first; each keeps apart from all that lie there, but for those
 * of its group. Routed from nothing, the same graph and bounds give the same courses.
 *
 * <p>Not for several threads at once. When it is stopped, what has not been routed or refined yet is so the next time.
 */
public final class Wiring {
    static final double MARGIN = 20;
    private static final double TOO_NEAR = 2;

    /** A wire as it lies. */
    record Laid(Wire wire, Landing start, Landing end, List<Point> course, int group) {
        Laid moved(double dx, double dy) {
            return new Laid(wire, start.moved(dx, dy), end.moved(dx, dy),
                    course.stream().map(point -> point.plus(dx, dy)).toList(), group);
        }
    }

    private final Map<String, Laid> laid = new HashMap<>();
    /** Wires that could lie better. */
    private final Set<String> rough = new LinkedHashSet<>();
    private final Map<String, Integer> groupNumbers = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, List<Wire>> wiresOf = new HashMap<>();
    private final Ground ground;
    private final Traffic traffic;
    private final Router router;
    private final Toll toll;
    private Graph graph = new Graph(List.of(), List.of());
    private Map<String, Bounds> bounds = Map.of();

    /** @param expected how many cells, more or less */
    public Wiring(int expected) {
        ground = new Ground(expected);
        traffic = new Traffic(2 * expected);
        router = new Router(ground, traffic);
        toll = new Toll(ground, traffic);
    }

    Ground ground() {
        return ground;
    }

    Traffic traffic() {
        return traffic;
    }

    Map<String, Cell> cells() {
        return cells;
    }

    Map<String, Bounds> bounds() {
        return bounds;
    }

    Laid laid(Wire wire) {
        return laid.get(wire.key());
    }

    /** The wires that begin or end at a cell. */
    List<Wire> wires(String cell) {
        return wiresOf.getOrDefault(cell, List.of());
    }

    /**
     * The course of every wire of the graph.
     *
     * @throws CancellationException when {@code stopped} says so while it runs
     */
    public Map<String, List<Point>> settle(Graph next, Map<String, Bounds> places, Pace pace, BooleanSupplier stopped) {
        take(next);
        List<Bounds> arrived = place(places);
        Map<String, Bounds> before = bounds;
        bounds = places;
        ground.within(Bounds.around(places.values()).grown(MARGIN));
        Set<String> stale = new HashSet<>();
        arrived.forEach(box -> stale.addAll(traffic.through(box.grown(TOO_NEAR))));
        List<Laid> moved = new ArrayList<>();
        for (Wire wire : next.wires()) {
            Laid known = laid.get(wire.key());
            if (known == null || !known.wire().equals(wire) || stale.contains(wire.key())) {
                lift(wire.key());
            } else if (!stands(known, before)) {
                lift(wire.key());
                shift(known, before).ifPresent(moved::add);
            } else if (known.group() != groups.get(wire.key())) {
                lay(new Laid(wire, known.start(), known.end(), known.course(), groups.get(wire.key())));
            }
        }
        moved.stream().filter(this::isClear).forEach(this::lay);
        List<Wire> loose = next.wires().stream().filter(wire -> !laid.containsKey(wire.key())).toList();
        route(loose, Effort.of(pace, loose.size()), stopped);
        return courses();
    }

    /**
     * Routes those wires again that got a simple shape at first although it lies badly; empty when there are none such.
     *
     * @throws CancellationException when {@code stopped} says so while it runs
     */
    public Optional<Map<String, List<Point>>> refine(BooleanSupplier stopped) {
        if (rough.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = List.copyOf(rough);
        router.spend(Effort.of(Pace.THOROUGH, all.size()));
        for (String key : all) {
            check(stopped);
            Laid known = laid.get(key);
            traffic.lift(key);
            lay(new Laid(known.wire(), known.start(), known.end(),
                    router.route(task(known.wire(), known.start(), known.end())), known.group()));
            rough.remove(key);
        }
        return Optional.of(courses());
    }

    private static void check(BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("routing stopped");
        }
    }

    /** Takes over courses that somebody else has found for a graph and its bounds. */
    public void adopt(Graph found, Map<String, Bounds> places, Map<String, List<Point>> courses) {
        take(found);
        place(places);
        bounds = places;
        ground.within(Bounds.around(places.values()).grown(MARGIN));
        for (Wire wire : found.wires()) {
            List<Point> course = courses.get(wire.key());
            lay(new Laid(wire, Landing.first(course), Landing.last(course), course, groups.get(wire.key())));
        }
    }

    private Map<String, List<Point>> courses() {
        Map<String, List<Point>> courses = HashMap.newHashMap(laid.size());
        graph.wires().forEach(wire -> courses.put(wire.key(), laid.get(wire.key()).course()));
        return courses;
    }

    private void take(Graph next) {
        if (next == graph) {
            return;
        }
        Set<String> gone = new HashSet<>(laid.keySet());
        next.wires().forEach(wire -> gone.remove(wire.key()));
        gone.forEach(this::lift);
        cells.clear();
        next.forEach((cell, parent) -> cells.put(cell.key(), cell));
        if (!next.wires().equals(graph.wires())) {
            wiresOf.clear();
            groups.clear();
            Groups joined = new Groups(next.wires());
            for (Wire wire : next.wires()) {
                wiresOf.computeIfAbsent(wire.from().cell(), key -> new ArrayList<>(2)).add(wire);
                wiresOf.computeIfAbsent(wire.to().cell(), key -> new ArrayList<>(2)).add(wire);
                groups.put(wire.key(), groupNumbers.computeIfAbsent(joined.of(wire), name -> groupNumbers.size() + 1));
            }
        }
        graph = next;
    }

    /** Puts all cells where they are now; gives the leaves that were not there before. */
    private List<Bounds> place(Map<String, Bounds> places) {
        List<Bounds> arrived = new ArrayList<>();
        for (Cell cell : cells.values()) {
            Bounds box = places.get(cell.key());
            if (box.equals(bounds.get(cell.key()))) {
                continue;
            }
            put(cell, box);
            if (cell.kind() == Cell.Kind.LEAF) {
                arrived.add(box);
            }
        }
        for (String key : bounds.keySet()) {
            if (!cells.containsKey(key)) {
                ground.clear(key);
            }
        }
        return arrived;
    }

    /** Puts a cell there. */
    void put(Cell cell, Bounds box) {
        if (cell.kind() == Cell.Kind.LEAF) {
            ground.leaf(cell.key(), box);
        } else {
            ground.field(cell.key(), new Ground.Field(box, cell.title()));
        }
    }

    /** Whether both ends of a course are still where they were. */
    private boolean stands(Laid known, Map<String, Bounds> before) {
        return stands(known.wire().from(), known.start(), before) && stands(known.wire().to(), known.end(), before);
    }

    private boolean stands(Wire.End end, Landing landing, Map<String, Bounds> before) {
        Cell cell = cells.get(end.cell());
        Bounds box = bounds.get(end.cell());
        Landing fixed = Landings.fixed(cell, box, end);
        if (fixed != null) {
            return fixed.point().distanceTo(landing.point()) < 0.01;
        }
        return box.equals(before.get(end.cell())) || cell.kind() == Cell.Kind.CONTAINER && landing.isOn(box);
    }

    /** The course moved along, where both ends were moved alike. */
    private Optional<Laid> shift(Laid known, Map<String, Bounds> before) {
        Wire wire = known.wire();
        Bounds one = before.get(wire.from().cell());
        Bounds other = before.get(wire.to().cell());
        double dx = bounds.get(wire.from().cell()).x() - one.x();
        double dy = bounds.get(wire.from().cell()).y() - one.y();
        boolean alike = one.moved(dx, dy).equals(bounds.get(wire.from().cell()))
                && other.moved(dx, dy).equals(bounds.get(wire.to().cell()));
        return alike ? Optional.of(known.moved(dx, dy)) : Optional.empty();
    }

    private boolean isClear(Laid moved) {
        Shape shape = new Shape();
        shape.become(moved.course());
        double fault = toll.of(shape, moved.group(), TOO_NEAR, Double.MAX_VALUE) - shape.length()
                - (shape.size() - 2) * Toll.BEND;
        return fault < Toll.SHARED;
    }

    void lay(Laid wire) {
        laid.put(wire.wire().key(), wire);
        traffic.lay(wire.wire().key(), wire.course(), wire.group());
    }

    void lift(String wire) {
        laid.remove(wire);
        rough.remove(wire);
        traffic.lift(wire);
    }

    /** Routes wires of which none lies there. */
    void route(Collection<Wire> wires, Effort effort, BooleanSupplier stopped) {
        Landings landings = new Landings(cells, bounds, this::taken);
        landings.land(wires);
        List<Wire> ordered = wires.stream().sorted(Comparator.comparingDouble((Wire wire) ->
                landings.start(wire).point().distanceTo(landings.end(wire).point())).thenComparing(Wire::key)).toList();
        router.spend(effort);
        for (Wire wire : ordered) {
            check(stopped);
            Landing from = landings.start(wire);
            Landing to = landings.end(wire);
            lay(new Laid(wire, from, to, router.route(task(wire, from, to)), groups.get(wire.key())));
            if (router.isRough()) {
                rough.add(wire.key());
            }
        }
    }

    private Task task(Wire wire, Landing from, Landing to) {
        boolean hub = wire.to().port().isPresent() && !cells.get(wire.to().cell()).fixesPorts();
        return new Task(from, bounds.get(wire.from().cell()), to, bounds.get(wire.to().cell()), groups.get(wire.key()),
                hub ? Task.Lean.GOAL : Task.Lean.START);
    }

    private List<Landings.Taken> taken(String cell, Edge edge) {
        List<Landings.Taken> taken = new ArrayList<>();
        for (Wire wire : wires(cell)) {
            Laid known = laid.get(wire.key());
            if (known != null) {
                boolean begins = wire.from().cell().equals(cell);
                Landing landing = begins ? known.start() : known.end();
                if (landing.edge() == edge) {
                    taken.add(new Landings.Taken(Landings.group(wire, begins), landing.along(bounds.get(cell))));
                }
            }
        }
        return taken;
    }
}
