package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The shapes that people draw by themselves: straight on, one bend, two, three, four. Most wires need no more, and a shape
 * is tried in a fraction of the time that a search takes. Everything is thought of in a plane in which the wire leaves
 * along the first axis, {@code u}, and turns along the second, {@code v}.
 */
final class Shapes {
    private static final double STEP = 10;
    private static final int STEPS = 5;
    private static final int SWEEPS = 12;
    private static final double BESIDE = 2;
    /** How many containers lie in each other, unless they overlap. */
    private static final int DEEP = 4;
    /** What may be said against a shape without others being tried: a crossing or two. */
    static final double TOLERABLE = 60;

    private enum Axis { U, V }

    private final Ground ground;
    private final Toll toll;
    private final Shape sketch = new Shape();
    private final Shape best = new Shape();
    private double lowest;
    private double fault;
    private Task task;
    private double clearance;
    private boolean swapped;
    private boolean forced;
    /** The number of glances after which any shape that is free will do. */
    private long enough;

    Shapes(Ground ground, Toll toll) {
        this.ground = ground;
        this.toll = toll;
    }

    Shape best() {
        return best;
    }

    /** What is to be said against the best shape, beside its length and its bends. */
    double fault() {
        return fault;
    }

    /** The toll of the best shape; {@link Toll#BLOCKED} or more when all run over leaves. */
    double find(Task wanted, double fromStub, double toStub, double room, long glances) {
        forced = false;
        enough = toll.glances() + glances;
        return search(wanted, fromStub, toStub, room);
    }

    /** The shape that runs over the fewest leaves, where there is no way around them. */
    double force(Task wanted, double stub, long glances) {
        forced = true;
        enough = toll.glances() + glances;
        return search(wanted, stub, stub, 1);
    }

    private double search(Task wanted, double fromStub, double toStub, double room) {
        boolean turned = !wanted.from().edge().isUpright() && wanted.to().edge().isUpright();
        task = turned ? wanted.turned() : wanted;
        swapped = !task.from().edge().isUpright();
        clearance = room;
        lowest = Double.MAX_VALUE;
        fault = Double.MAX_VALUE;
        double stub = turned ? toStub : fromStub;
        double other = turned ? fromStub : toStub;
        if (task.from().edge().isUpright() == task.to().edge().isUpright()) {
            parallel(stub, other);
        } else {
            bent(stub, other);
        }
        if (turned) {
            best.turn();
        }
        return lowest;
    }

    private double u(Landing landing) {
        return swapped ? landing.point().y() : landing.point().x();
    }

    private double v(Landing landing) {
        return swapped ? landing.point().x() : landing.point().y();
    }

    private Shapes begin() {
        sketch.clear();
        sketch.add(task.from().point().x(), task.from().point().y());
        return this;
    }

    private Shapes to(double u, double v) {
        if (swapped) {
            sketch.add(v, u);
        } else {
            sketch.add(u, v);
        }
        return this;
    }

    /** Ends the sketch and keeps it when it is the best so far; whether no other need be tried. */
    private boolean offer() {
        sketch.add(task.to().point().x(), task.to().point().y());
        double cost = forced ? toll.forced(sketch, task.group(), lowest) : toll.of(sketch, task.group(), clearance, lowest);
        if (cost < lowest - 0.01) {
            lowest = cost;
            fault = cost - sketch.length() - (sketch.size() - 2) * Toll.BEND;
            best.become(sketch);
        }
        return fault < 0.01 || toll.glances() > enough && (forced || lowest < Toll.BLOCKED);
    }

    /** Both ends on edges of one direction: straight on, or along one track across, or around by two. */
    private void parallel(double stub, double other) {
        int out = task.from().edge().out();
        int in = task.to().edge().out();
        double pu = u(task.from());
        double qu = u(task.to());
        double low = Math.max(out > 0 ? pu + stub : Double.NEGATIVE_INFINITY, in > 0 ? qu + other : Double.NEGATIVE_INFINITY);
        double high = Math.min(out < 0 ? pu - stub : Double.POSITIVE_INFINITY, in < 0 ? qu - other : Double.POSITIVE_INFINITY);
        boolean facing = out != in && low <= high;
        if (Math.abs(v(task.from()) - v(task.to())) < 0.01 && facing && begin().offer()) {
            return;
        }
        if (low <= high && across(low, high) || fault < TOLERABLE) {
            return;
        }
        around(pu + out * stub, qu + in * other, out, in);
        if (fault >= TOLERABLE) {
            lanes(pu + out * stub, qu + in * other, out, in);
        }
    }

    /** The same along the lanes outside the containers that hold one end only. */
    private void lanes(double near, double far, int out, int in) {
        List<Bounds> left = left(task.from(), task.to());
        List<Bounds> entered = left(task.to(), task.from());
        double[] levels = beyond(left, entered);
        for (double level : levels) {
            for (double first : exits(near, out, left, Axis.U)) {
                for (double second : exits(far, in, entered, Axis.U)) {
                    if (begin().to(first, v(task.from())).to(first, level).to(second, level).to(second, v(task.to())).offer()) {
                        return;
                    }
                }
            }
        }
    }

    /** The containers that hold one end but not the other; where many overlap, the smallest. */
    private List<Bounds> left(Landing one, Landing other) {
        double x = one.point().x();
        double y = one.point().y();
        return ground.fields(x, y, x, y).stream().map(Ground.Field::box).filter(box -> !box.contains(other.point()))
                .sorted(Comparator.comparingDouble(box -> box.width() * box.height())).limit(DEEP).toList();
    }

    /** Where a wire turns that leaves some containers, one way along an axis: behind its end, or behind each of them. */
    private double[] exits(double stub, int out, List<Bounds> boxes, Axis axis) {
        double[] exits = new double[boxes.size() + 1];
        exits[0] = stub;
        for (int i = 0; i < boxes.size(); i++) {
            exits[i + 1] = out > 0 ? high(boxes.get(i), axis) + STEP : low(boxes.get(i), axis) - STEP;
        }
        return exits;
    }

    /** The levels just above and below containers. */
    private double[] beyond(List<Bounds> boxes, List<Bounds> others) {
        return Stream.concat(boxes.stream(), others.stream())
                .flatMapToDouble(box -> DoubleStream.of(low(box, Axis.V) - STEP, high(box, Axis.V) + STEP)).toArray();
    }

    private double low(Bounds box, Axis axis) {
        return swapped == (axis == Axis.U) ? box.y() : box.x();
    }

    private double high(Bounds box, Axis axis) {
        return swapped == (axis == Axis.U) ? box.bottom() : box.right();
    }

    /** Two bends, with the piece across between two lines of which one may be infinitely far. */
    private boolean across(double low, double high) {
        boolean fromLow = Double.isInfinite(high) || !Double.isInfinite(low)
                && (task.lean() == Task.Lean.START) == (task.from().edge().out() > 0);
        double first = fromLow ? low : high;
        double second = fromLow ? high : low;
        int way = fromLow ? 1 : -1;
        for (int i = 0; i < STEPS; i++) {
            double track = first + way * i * STEP;
            if (track >= low && track <= high && begin().to(track, v(task.from())).to(track, v(task.to())).offer()) {
                return true;
            }
        }
        if (!Double.isInfinite(second)) {
            for (double track : new double[] {(low + high) / 2, second, second - way * STEP, second - 2 * way * STEP}) {
                if (track >= low && track <= high && begin().to(track, v(task.from())).to(track, v(task.to())).offer()) {
                    return true;
                }
            }
        }
        return across(swept(first, way, v(task.from()), v(task.to()), true), low, high)
                || !Double.isInfinite(second)
                && across(swept(second, -way, v(task.from()), v(task.to()), true), low, high);
    }

    private boolean across(double track, double low, double high) {
        return track >= low && track <= high && begin().to(track, v(task.from())).to(track, v(task.to())).offer();
    }

    /** Four bends: out, along a level that is free, and in again. */
    private void around(double near, double far, int out, int in) {
        double[] levels = levels(near, far);
        for (int step = 0; step < 3; step++) {
            for (double level : levels) {
                for (int i = 0; i <= step; i++) {
                    double first = near + out * STEP * i;
                    double second = far + in * STEP * (step - i);
                    if (!Double.isNaN(level) && begin().to(first, v(task.from())).to(first, level).to(second, level)
                            .to(second, v(task.to())).offer()) {
                        return;
                    }
                }
            }
            if (fault < TOLERABLE) {
                return;
            }
        }
    }

    /** Where a course might run along: between the two ends, around both, or wherever the way is free. */
    private double[] levels(double near, double far) {
        double top1 = low(task.start(), Axis.V);
        double bottom1 = high(task.start(), Axis.V);
        double top2 = low(task.goal(), Axis.V);
        double bottom2 = high(task.goal(), Axis.V);
        double between = bottom1 < top2 ? (bottom1 + top2) / 2 : bottom2 < top1 ? (bottom2 + top1) / 2 : Double.NaN;
        double above = Math.min(top1, top2) - clearance - BESIDE;
        double below = Math.max(bottom1, bottom2) + clearance + BESIDE;
        double pv = v(task.from());
        double qv = v(task.to());
        return new double[] {between, swept(pv, 1, near, far, false), swept(pv, -1, near, far, false),
            swept(qv, 1, near, far, false), swept(qv, -1, near, far, false), above, below,
            Double.isNaN(between) ? between : swept(between, 1, near, far, false),
            Double.isNaN(between) ? between : swept(between, -1, near, far, false)};
    }

    /** One edge upright, the other level: one bend, or three. */
    private void bent(double stub, double other) {
        int out = task.from().edge().out();
        int in = task.to().edge().out();
        double pu = u(task.from());
        double pv = v(task.from());
        double qu = u(task.to());
        double qv = v(task.to());
        if ((qu - pu) * out >= stub && (pv - qv) * in >= other && begin().to(qu, pv).offer()) {
            return;
        }
        double track = pu + out * stub;
        double level = qv + in * other;
        for (int step = 0; step < 3; step++) {
            for (int i = 0; i <= step; i++) {
                if (three(track + out * STEP * i, level + in * STEP * (step - i))) {
                    return;
                }
            }
        }
        if (fault >= TOLERABLE) {
            swept(track, out, level, in);
        }
        if (fault >= TOLERABLE) {
            List<Bounds> left = left(task.from(), task.to());
            List<Bounds> entered = left(task.to(), task.from());
            for (double exit : exits(track, out, left, Axis.U)) {
                for (double entry : exits(level, in, entered, Axis.V)) {
                    three(exit, entry);
                }
            }
        }
    }

    /** Three bends, wherever the way is free. */
    private void swept(double track, int out, double level, int in) {
        double pu = u(task.from());
        double pv = v(task.from());
        double qu = u(task.to());
        double qv = v(task.to());
        double sweptTrack = swept(track, out, pv, level, true);
        double sweptLevel = swept(level, in, track, qu, false);
        if (three(sweptTrack, level) || three(track, sweptLevel) || three(sweptTrack, sweptLevel)) {
            return;
        }
        if ((qu - pu) * out > 0 && (three((pu + qu) / 2, level)
                || three(swept(qu - out * 2 * STEP, -out, pv, level, true), level))) {
            return;
        }
        if ((pv - qv) * in > 0) {
            three(track, (pv + qv) / 2);
            three(track, swept(pv - in * 2 * STEP, -in, track, qu, false));
        }
    }

    private boolean three(double track, double level) {
        return !Double.isNaN(track) && !Double.isNaN(level)
                && begin().to(track, v(task.from())).to(track, level).to(u(task.to()), level).offer();
    }

    /** The nearest line from {@code start} on, one way, on which a piece from one end to the other meets no leaf. */
    private double swept(double start, int way, double one, double other, boolean across) {
        double line = start;
        boolean upright = across != swapped;
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        for (int i = 0; i < SWEEPS; i++) {
            List<Bounds> hits = upright ? ground.leaves(line, low, line, high, clearance)
                    : ground.leaves(low, line, high, line, clearance);
            if (hits.isEmpty()) {
                return line;
            }
            double next = line;
            for (Bounds hit : hits) {
                double edge = way > 0 ? (upright ? hit.right() : hit.bottom()) + clearance + BESIDE
                        : (upright ? hit.x() : hit.y()) - clearance - BESIDE;
                next = way > 0 ? Math.max(next, edge) : Math.min(next, edge);
            }
            line = next;
        }
        return Double.NaN;
    }
}
