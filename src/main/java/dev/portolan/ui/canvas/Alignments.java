package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where something that is dragged comes to lie in line with its neighbours: edge with edge, middle with middle. What lies near
 * such a place is drawn to it; along an axis on which nothing is near, the grid holds.
 */
final class Alignments {
    /** Half a step of the dots. */
    static final double GRID = 8;

    private final Scene scene;
    private final Set<String> dragged;
    private final Map<String, List<Bounds>> neighbours = new HashMap<>();

    /** @param dragged the keys of what is dragged, and of what it holds */
    Alignments(Scene scene, Set<String> dragged) {
        this.scene = scene;
        this.dragged = dragged;
    }

    /**
     * The snap of a box that a hand has moved by so much.
     *
     * @param container what it lies in now; empty for the bare canvas
     * @param seen the part of the drawing that people see; nothing else is a neighbour
     * @param reach how near it must be, in drawing units
     */
    Snap of(Bounds box, double dx, double dy, Optional<Item> container, Bounds seen, double reach) {
        List<Bounds> near = neighbours.computeIfAbsent(container.map(Item::key).orElse(""), key -> beside(container)).stream()
                .filter(seen::overlaps).toList();
        Bounds moved = box.moved(dx, dy);
        Optional<Double> across = nearest(near, moved, Along.X, reach);
        Optional<Double> down = nearest(near, moved, Along.Y, reach);
        Bounds held = moved.moved(across.orElse(onGrid(moved.x())), down.orElse(onGrid(moved.y())));
        List<Snap.Guide> guides = new ArrayList<>();
        across.ifPresent(any -> guides(near, held, Along.X, guides));
        down.ifPresent(any -> guides(near, held, Along.Y, guides));
        return new Snap(held.x() - box.x(), held.y() - box.y(), guides);
    }

    private List<Bounds> beside(Optional<Item> container) {
        List<Item> all = container.map(item -> scene.children(item.key()))
                .orElseGet(() -> scene.items().stream().filter(item -> item.parent().isEmpty()).toList());
        return all.stream().filter(item -> item.role().isFigure() && !dragged.contains(item.key())).map(Item::bounds).toList();
    }

    private static double onGrid(double at) {
        return Math.round(at / GRID) * GRID - at;
    }

    /** The axis along which something is moved. */
    private enum Along {
        X, Y;

        /** The edge at which a box begins, its middle, and the edge at which it ends. */
        double[] lines(Bounds box) {
            return this == X ? new double[] {box.x(), box.center().x(), box.right()}
                    : new double[] {box.y(), box.center().y(), box.bottom()};
        }

        Snap.Guide guide(double at, Bounds all) {
            return this == X ? new Snap.Guide(new Point(at, all.y()), new Point(at, all.bottom()))
                    : new Snap.Guide(new Point(all.x(), at), new Point(all.right(), at));
        }
    }

    /** How far it is to the nearest place in line, along one axis. */
    private static Optional<Double> nearest(List<Bounds> near, Bounds box, Along axis, double reach) {
        double best = Double.MAX_VALUE;
        for (Bounds other : near) {
            for (double offset : offsets(axis.lines(box), axis.lines(other))) {
                best = Math.abs(offset) < Math.abs(best) ? offset : best;
            }
        }
        return Math.abs(best) <= reach ? Optional.of(best) : Optional.empty();
    }

    /** Edges with edges, the middle with the middle. */
    private static double[] offsets(double[] own, double[] other) {
        return new double[] {other[0] - own[0], other[2] - own[2], other[1] - own[1], other[2] - own[0], other[0] - own[2]};
    }

    private static void guides(List<Bounds> near, Bounds box, Along axis, List<Snap.Guide> guides) {
        double[] own = axis.lines(box);
        for (int line = 0; line < own.length; line++) {
            double at = own[line];
            boolean middle = line == 1;
            List<Bounds> inLine = near.stream().filter(other -> isOn(at, axis.lines(other), middle)).toList();
            if (!inLine.isEmpty()) {
                guides.add(axis.guide(at, Bounds.around(inLine).union(box)));
            }
        }
    }

    private static boolean isOn(double at, double[] lines, boolean middle) {
        double slack = 0.01;
        return middle ? Math.abs(lines[1] - at) < slack
                : Math.abs(lines[0] - at) < slack || Math.abs(lines[2] - at) < slack;
    }
}
