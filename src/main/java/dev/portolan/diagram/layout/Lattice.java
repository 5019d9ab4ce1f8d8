package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * The lines along which wires may run: beside every cell and through every landing. The cheapest way is found by A*
 * (Hart, Nilsson, Raphael 1968) over point and direction; it costs its length, its bends, and what it shares or crosses.
 */
final class Lattice {
    private static final double BEND = 40;
    private static final double CROSSING = 25;
    private static final double SHARED = 60;
    private static final double TITLE = 45;
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final double[] xs;
    private final double[] ys;
    private final boolean[] blocked;
    private final boolean[] titled;
    /** By point and direction (0 level, 1 upright): which group of wires runs there, 0 for none, -1 for several. */
    private final int[] used;

    /** @param titles where wires may run, but had better not */
    Lattice(Collection<Double> levels, Collection<Double> uprights, Collection<Bounds> obstacles, Collection<Bounds> titles) {
        this.xs = sorted(uprights);
        this.ys = sorted(levels);
        this.blocked = new boolean[xs.length * ys.length];
        this.used = new int[2 * blocked.length];
        this.titled = new boolean[blocked.length];
        obstacles.forEach(obstacle -> mark(obstacle, blocked));
        titles.forEach(title -> mark(title, titled));
    }

    private void mark(Bounds box, boolean[] marked) {
        for (int x = above(xs, box.x()); x < xs.length && xs[x] < box.right() - 0.01; x++) {
            for (int y = above(ys, box.y()); y < ys.length && ys[y] < box.bottom() - 0.01; y++) {
                marked[y * xs.length + x] = true;
            }
        }
    }

    private static double[] sorted(Collection<Double> values) {
        TreeSet<Double> set = new TreeSet<>();
        values.forEach(value -> set.add(Math.round(value * 100) / 100.0));
        return set.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int above(double[] values, double least) {
        int found = Arrays.binarySearch(values, least + 0.01);
        return found >= 0 ? found : -found - 1;
    }

    private static int at(double[] values, double value) {
        return Math.min(values.length - 1, above(values, value - 0.02));
    }

    private record Step(int state, double cost, double guess) {
    }

    /**
     * The cheapest way between two points, both on lines, leaving and arriving in the given directions (0 right, 1 down,
     * 2 left, 3 up); empty when there is none.
     */
    List<Point> way(Point from, int leaving, Point to, int arriving, int group) {
        int goal = at(ys, to.y()) * xs.length + at(xs, to.x());
        int start = at(ys, from.y()) * xs.length + at(xs, from.x());
        Map<Integer, Double> best = new HashMap<>();
        Map<Integer, Integer> came = new HashMap<>();
        PriorityQueue<Step> open = new PriorityQueue<>((a, b) -> a.guess() != b.guess() ? Double.compare(a.guess(), b.guess())
                : Integer.compare(a.state(), b.state()));
        open.add(new Step(start * 4 + leaving, 0, 0));
        best.put(start * 4 + leaving, 0.0);
        while (!open.isEmpty()) {
            Step step = open.poll();
            int point = step.state() / 4;
            int direction = step.state() % 4;
            if (point == goal && direction == arriving) {
                return trace(came, step.state(), group);
            }
            if (step.cost() > best.get(step.state())) {
                continue;
            }
            for (int turn = 0; turn < 4; turn++) {
                if ((turn + 2) % 4 != direction) {
                    advance(step, point, direction, turn, goal, arriving, group, best, came, open);
                }
            }
        }
        return List.of();
    }

    private void advance(Step step, int point, int direction, int turn, int goal, int arriving, int group,
                         Map<Integer, Double> best, Map<Integer, Integer> came, PriorityQueue<Step> open) {
        int next = point;
        double cost = step.cost();
        if (turn != direction) {
            cost += BEND;
        } else {
            int x = point % xs.length + DX[turn];
            int y = point / xs.length + DY[turn];
            if (x < 0 || y < 0 || x >= xs.length || y >= ys.length || blocked[y * xs.length + x] && y * xs.length + x != goal) {
                return;
            }
            next = y * xs.length + x;
            cost += distance(point, next) + company(next, turn, group);
        }
        int state = next * 4 + turn;
        if (cost < best.getOrDefault(state, Double.MAX_VALUE)) {
            best.put(state, cost);
            came.put(state, step.state());
            open.add(new Step(state, cost, cost + distance(next, goal) + (turn == arriving ? 0 : BEND)));
        }
    }

    /** What it costs that other wires run along or across a point. */
    private double company(int point, int turn, int group) {
        int along = used[2 * point + turn % 2];
        int across = used[2 * point + 1 - turn % 2];
        return (titled[point] ? TITLE : 0)
                + (along == 0 || along == group ? 0 : SHARED) + (across == 0 || across == group ? 0 : CROSSING);
    }

    private double distance(int one, int other) {
        return Math.abs(xs[one % xs.length] - xs[other % xs.length]) + Math.abs(ys[one / xs.length] - ys[other / xs.length]);
    }

    private List<Point> trace(Map<Integer, Integer> came, int last, int group) {
        Deque<Point> points = new ArrayDeque<>();
        for (Integer state = last; state != null; state = came.get(state)) {
            int point = state / 4;
            points.addFirst(new Point(xs[point % xs.length], ys[point / xs.length]));
            int place = 2 * point + state % 2;
            used[place] = used[place] == 0 || used[place] == group ? group : -1;
        }
        return new ArrayList<>(points);
    }
}
