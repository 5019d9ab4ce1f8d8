package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines along which a wire may run in a part of the drawing: beside every leaf, container and other wire, and through
 * both ends. The cheapest way is found by A* (Hart, Nilsson, Raphael 1968) over point and direction.
 */
final class Maze {
    private static final int MOST_LEAVES = 300;
    private static final int MOST_FIELDS = 600;
    private static final double BESIDE = 2;
    private static final double STEP = 10;

    private final Ground ground;
    private final Traffic traffic;
    private final Lines uprights = new Lines();
    private final Lines levels = new Lines();
    private final Queue open = new Queue();
    private final Shape found = new Shape();
    /** What it costs to go from a point to the next on its right, and to the next below. */
    private double[] right = new double[0];
    private double[] down = new double[0];
    private double[] best = new double[0];
    private int[] came = new int[0];
    private int width;
    private int height;

    Maze(Ground ground, Traffic traffic) {
        this.ground = ground;
        this.traffic = traffic;
    }

    Shape found() {
        return found;
    }

    /**
     * Looks for a way within an area; whether there is one. Where there is much in it, only the lanes between containers and
     * the containers at both ends are looked at.
     */
    boolean find(Task task, double fromStub, double toStub, double clearance, Bounds area, int points) {
        Landing start = new Landing(task.from().outside(fromStub), task.from().edge());
        Landing goal = new Landing(task.to().outside(toStub), task.to().edge());
        List<Bounds> leaves = ground.leaves(area.x(), area.y(), area.right(), area.bottom(), clearance);
        List<Ground.Field> fields = ground.fields(area.x(), area.y(), area.right(), area.bottom());
        boolean much = leaves.size() > MOST_LEAVES;
        List<Bounds> foreign = much ? outermost(fields, task) : List.of();
        if (foreign.size() > MOST_FIELDS) {
            return false;
        }
        List<Bounds> near = much ? leaves.stream().filter(leaf -> foreign.stream().noneMatch(box -> box.contains(leaf))).toList()
                : leaves;
        List<Bounds> boxes = much ? Stream.concat(foreign.stream(), held(fields, task)).toList()
                : fields.stream().map(Ground.Field::box).toList();
        uprights.clear(area.x(), area.right());
        levels.clear(area.y(), area.bottom());
        mark(start);
        mark(goal);
        if (!draw(near, boxes, clearance, area, much ? -1 : task.group(), points)) {
            return false;
        }
        measure();
        leaves.forEach(leaf -> wall(leaf, clearance - 0.01));
        fields.forEach(field -> field(field, task));
        traffic.pieces(area.x(), area.y(), area.right(), area.bottom(), task.group(), this::piece);
        noWayBack(start);
        noWayBack(goal);
        return search(start, goal, task);
    }

    private static boolean holds(Ground.Field field, Task task) {
        Bounds box = field.box().grown(1);
        return box.contains(task.from().point()) || box.contains(task.to().point());
    }

    private static Stream<Bounds> held(List<Ground.Field> fields, Task task) {
        return fields.stream().filter(field -> holds(field, task)).map(Ground.Field::box);
    }

    /** The containers that hold neither end, without those that lie in another such one. */
    private static List<Bounds> outermost(List<Ground.Field> fields, Task task) {
        List<Bounds> found = new ArrayList<>();
        fields.stream().filter(field -> !holds(field, task)).map(Ground.Field::box)
                .sorted(Comparator.comparingDouble((Bounds box) -> -box.width() * box.height()).thenComparingDouble(Bounds::x)
                        .thenComparingDouble(Bounds::y))
                .forEach(box -> {
                    if (found.size() <= MOST_FIELDS && found.stream().noneMatch(outer -> outer.contains(box))) {
                        found.add(box);
                    }
                });
        return found;
    }

    private void mark(Landing end) {
        uprights.mark(end.point().x());
        levels.mark(end.point().y());
    }

    /** Draws lines: two beside each leaf where that is not too many, else one; whether they are few enough. */
    private boolean draw(List<Bounds> leaves, List<Bounds> boxes, double clearance, Bounds area, int group,
                         int points) {
        for (int tracks = 2; tracks > 0; tracks--) {
            uprights.restart();
            levels.restart();
            for (Bounds leaf : leaves) {
                beside(leaf, clearance + BESIDE, tracks);
            }
            for (Bounds box : boxes) {
                beside(box, STEP, 1);
                beside(box.grown(-2 * STEP), STEP + BESIDE, 1);
            }
            if (tracks > 1 && group >= 0) {
                traffic.pieces(area.x(), area.y(), area.right(), area.bottom(), group, this::beside);
            }
            width = uprights.settle();
            height = levels.settle();
            if (width * height <= points) {
                return true;
            }
        }
        return false;
    }

    private void beside(Bounds box, double off, int tracks) {
        for (int i = 0; i < tracks; i++) {
            uprights.add(box.x() - off - i * STEP);
            uprights.add(box.right() + off + i * STEP);
            levels.add(box.y() - off - i * STEP);
            levels.add(box.bottom() + off + i * STEP);
        }
    }

    private void beside(double left, double top, double right, double bottom) {
        if (right - left >= bottom - top) {
            levels.add(top - STEP);
            levels.add(top + STEP);
        } else {
            uprights.add(left - STEP);
            uprights.add(left + STEP);
        }
    }

    private void measure() {
        int points = width * height;
        if (right.length < points) {
            right = new double[points];
            down = new double[points];
            best = new double[2 * points];
            came = new int[2 * points];
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                right[y * width + x] = x + 1 < width ? uprights.at(x + 1) - uprights.at(x) : Toll.BLOCKED;
                down[y * width + x] = y + 1 < height ? levels.at(y + 1) - levels.at(y) : Toll.BLOCKED;
            }
        }
        Arrays.fill(best, 0, 2 * points, Double.MAX_VALUE);
    }

    private void wall(Bounds leaf, double clearance) {
        Bounds box = leaf.grown(clearance);
        int firstX = uprights.before(box.x());
        int lastX = uprights.after(box.right());
        int firstY = levels.before(box.y());
        int lastY = levels.after(box.bottom());
        for (int y = firstY + 1; y < lastY; y++) {
            Arrays.fill(right, y * width + Math.max(0, firstX), y * width + Math.min(lastX, width), Toll.BLOCKED);
        }
        for (int y = Math.max(0, firstY); y < Math.min(lastY, height); y++) {
            for (int x = firstX + 1; x < lastX; x++) {
                down[y * width + x] = Toll.BLOCKED;
            }
        }
    }

    /** Titles cost, and so does a container that holds neither end. */
    private void field(Ground.Field field, Task task) {
        Bounds box = field.box();
        boolean foreign = !holds(field, task);
        double bottom = foreign ? box.bottom() : Math.min(box.bottom(), box.y() + field.title().height());
        int firstX = Math.max(0, uprights.before(box.x()));
        int lastX = Math.min(uprights.after(box.right()), width - 1);
        int firstY = Math.max(0, levels.before(box.y()));
        int lastY = Math.min(levels.after(bottom), height - 1);
        for (int y = firstY; y <= lastY; y++) {
            for (int x = firstX; x <= lastX; x++) {
                int at = y * width + x;
                if (x < lastX) {
                    right[at] += over(field, foreign, uprights.at(x), levels.at(y), uprights.at(x + 1), levels.at(y));
                }
                if (y < lastY) {
                    down[at] += over(field, foreign, uprights.at(x), levels.at(y), uprights.at(x), levels.at(y + 1));
                }
            }
        }
    }

    private static double over(Ground.Field field, boolean foreign, double left, double top, double right, double bottom) {
        double toll = Toll.title(field, left, top, right, bottom);
        if (foreign) {
            Bounds box = field.box();
            boolean crosses = left < box.x() != right <= box.x() || top < box.y() != bottom <= box.y();
            double inside = Math.min(right, box.right()) - Math.max(left, box.x())
                    + Math.min(bottom, box.bottom()) - Math.max(top, box.y());
            toll += (crosses ? Toll.FOREIGN : 0) + Math.max(0, inside) * Toll.FOREIGN_SHARE;
        }
        return toll;
    }

    /** Another wire costs those that run along it or across. */
    private void piece(double left, double top, double right, double bottom) {
        if (right - left >= bottom - top) {
            int first = Math.max(0, uprights.before(left));
            int last = Math.min(uprights.after(right), width - 1);
            int lowest = Math.min(levels.after(top + Traffic.NEAR), height - 1);
            for (int y = Math.max(0, levels.before(top - Traffic.NEAR)); y <= lowest; y++) {
                double toll = along(Math.abs(levels.at(y) - top));
                for (int x = first; x < last && toll > 0; x++) {
                    this.right[y * width + x] += toll * (uprights.at(x + 1) - uprights.at(x)) + toll;
                }
            }
            int across = levels.before(top);
            for (int x = first; x <= last && across >= 0 && across < height; x++) {
                boolean meets = uprights.at(x) > left - 1 && uprights.at(x) < right + 1;
                down[across * width + x] += meets ? Toll.CROSSING : 0;
            }
        } else {
            int first = Math.max(0, levels.before(top));
            int last = Math.min(levels.after(bottom), height - 1);
            int rightmost = Math.min(uprights.after(left + Traffic.NEAR), width - 1);
            for (int x = Math.max(0, uprights.before(left - Traffic.NEAR)); x <= rightmost; x++) {
                double toll = along(Math.abs(uprights.at(x) - left));
                for (int y = first; y < last && toll > 0; y++) {
                    down[y * width + x] += toll * (levels.at(y + 1) - levels.at(y)) + toll;
                }
            }
            int across = uprights.before(left);
            for (int y = first; y <= last && across >= 0 && across < width; y++) {
                boolean meets = levels.at(y) > top - 1 && levels.at(y) < bottom + 1;
                this.right[y * width + across] += meets ? Toll.CROSSING : 0;
            }
        }
    }

    private static double along(double apart) {
        return apart < Traffic.SAME ? 4 : apart < Traffic.NEAR ? 0.4 : 0;
    }

    /** A wire does not go back into what it leaves. */
    private void noWayBack(Landing end) {
        int x = uprights.find(end.point().x());
        int y = levels.find(end.point().y());
        switch (end.edge()) {
            case RIGHT -> block(right, x - 1, y);
            case LEFT -> block(right, x, y);
            case BOTTOM -> block(down, x, y - 1);
            case TOP -> block(down, x, y);
        }
    }

    private void block(double[] tolls, int x, int y) {
        if (x >= 0 && y >= 0) {
            tolls[y * width + x] = Toll.BLOCKED;
        }
    }

    private boolean search(Landing start, Landing goal, Task task) {
        int from = 2 * (levels.find(start.point().y()) * width + uprights.find(start.point().x())) + way(start.edge());
        int to = 2 * (levels.find(goal.point().y()) * width + uprights.find(goal.point().x())) + way(goal.edge());
        open.clear();
        best[from] = 0;
        came[from] = -1;
        open.add(from, guess(from, to));
        while (!open.isEmpty()) {
            double priority = open.least();
            int state = open.take();
            if (state == to) {
                trace(state, task);
                return true;
            }
            if (priority > best[state] + guess(state, to) + 0.001) {
                continue;
            }
            expand(state, to);
        }
        return false;
    }

    private static int way(Edge edge) {
        return edge.isUpright() ? 0 : 1;
    }

    private void expand(int state, int to) {
        int point = state / 2;
        int x = point % width;
        int y = point / width;
        advance(state, state ^ 1, Toll.BEND, to);
        if (state % 2 == 0) {
            advance(state, state + 2, right[point], to);
            if (x > 0) {
                advance(state, state - 2, right[point - 1], to);
            }
        } else {
            advance(state, state + 2 * width, down[point], to);
            if (y > 0) {
                advance(state, state - 2 * width, down[point - width], to);
            }
        }
    }

    private void advance(int state, int next, double toll, int to) {
        if (toll >= Toll.BLOCKED) {
            return;
        }
        double cost = best[state] + toll;
        if (cost < best[next]) {
            best[next] = cost;
            came[next] = state;
            open.add(next, cost + guess(next, to));
        }
    }

    /** No more than what is still to come: the distance, and the bends without which it cannot be. */
    private double guess(int state, int to) {
        int point = state / 2;
        int goal = to / 2;
        double dx = Math.abs(uprights.at(point % width) - uprights.at(goal % width));
        double dy = Math.abs(levels.at(point / width) - levels.at(goal / width));
        int bends = state % 2 != to % 2 ? 1 : (state % 2 == 0 ? dy : dx) > 0 ? 2 : 0;
        return dx + dy + bends * Toll.BEND;
    }

    private void trace(int last, Task task) {
        int steps = 0;
        for (int state = last; state >= 0; state = came[state]) {
            steps++;
        }
        int[] states = new int[steps];
        for (int state = last; state >= 0; state = came[state]) {
            states[--steps] = state;
        }
        found.clear();
        found.add(task.from().point().x(), task.from().point().y());
        for (int state : states) {
            found.add(uprights.at(state / 2 % width), levels.at(state / 2 / width));
        }
        found.add(task.to().point().x(), task.to().point().y());
    }
}
