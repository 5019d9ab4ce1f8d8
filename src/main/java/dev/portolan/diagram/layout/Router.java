package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import java.util.List;

/**
 * Finds the course of one wire among leaves and other wires that stand where they stand: a simple shape where one will do,
 * else the cheapest way through the surroundings of both ends, which are taken wider where there is none. Where leaves
 * stand so near to each other that nothing passes, it goes over them.
 */
final class Router {
    private static final double STUB = 12;
    /** A longer wire cannot but cross much: most shapes that are free will do. */
    private static final double FAR = 1_800;
    private static final double[] CLEARANCES = {6, 3, 1};
    private static final double[] SURROUNDINGS = {90, 400, 1_500};

    private final Ground ground;
    private final Toll toll;
    private final Shapes shapes;
    private final Maze maze;
    private Effort effort = Effort.FULL;
    private int searches;
    private boolean rough;

    Router(Ground ground, Traffic traffic) {
        this.ground = ground;
        this.toll = new Toll(ground, traffic);
        this.shapes = new Shapes(ground, toll);
        this.maze = new Maze(ground, traffic);
    }

    /** Says how much may be done for the wires that come next. */
    void spend(Effort next) {
        effort = next;
        searches = 0;
    }

    /** Whether the wire routed last got what was at hand, because no more was to be done for it. */
    boolean isRough() {
        return rough;
    }

    List<Point> route(Task task) {
        rough = false;
        double fromRoom = room(task.from());
        double toRoom = room(task.to());
        for (double clearance : CLEARANCES) {
            double from = stub(fromRoom, clearance);
            double to = stub(toRoom, clearance);
            if (from >= clearance && to >= clearance && isOpen(task.from(), from, clearance) && isOpen(task.to(), to, clearance)
                    && find(task, from, to, clearance)) {
                return shapes.best().course();
            }
        }
        shapes.force(task, STUB, effort.glances());
        return shapes.best().course();
    }

    /** How far a wire goes straight out before it may turn: less where something stands close. */
    private static double stub(double room, double clearance) {
        return Math.min(STUB, Math.max(room / 2, clearance < STUB / 2 ? clearance : 0));
    }

    /** Whether a wire can leave at all. */
    private boolean isOpen(Landing landing, double stub, double clearance) {
        Point near = landing.outside(clearance);
        Point far = landing.outside(stub);
        return ground.isFree(Math.min(near.x(), far.x()), Math.min(near.y(), far.y()), Math.max(near.x(), far.x()),
                Math.max(near.y(), far.y()), clearance);
    }

    /** How far it is from a landing to the next leaf, as far as that matters. */
    private double room(Landing landing) {
        Point near = landing.outside(0.5);
        Point far = landing.outside(2 * STUB);
        List<Bounds> ahead = ground.leaves(Math.min(near.x(), far.x()), Math.min(near.y(), far.y()),
                Math.max(near.x(), far.x()), Math.max(near.y(), far.y()), 0.5);
        double room = 2 * STUB;
        for (Bounds leaf : ahead) {
            double distance = switch (landing.edge()) {
                case LEFT -> landing.point().x() - leaf.right();
                case RIGHT -> leaf.x() - landing.point().x();
                case TOP -> landing.point().y() - leaf.bottom();
                case BOTTOM -> leaf.y() - landing.point().y();
            };
            room = Math.min(room, Math.max(0, distance));
        }
        return room;
    }

    private boolean find(Task task, double from, double to, double clearance) {
        double lowest = shapes.find(task, from, to, clearance, effort.glances());
        double tolerable = shapes.best().length() > FAR ? effort.faults() : Shapes.TOLERABLE;
        if (lowest < Toll.BLOCKED && shapes.fault() < tolerable) {
            return true;
        }
        Bounds ends = Bounds.aroundPoints(List.of(task.from().outside(from), task.to().outside(to)));
        for (int i = 0; i < effort.reach() && searches < effort.searches(); i++) {
            searches++;
            Bounds area = clipped(ends.grown(SURROUNDINGS[i]), ground.hull());
            if (maze.find(task, from, to, clearance, area, effort.points())) {
                double other = toll.of(maze.found(), task.group(), clearance, lowest);
                if (other < lowest) {
                    shapes.best().become(maze.found());
                    lowest = other;
                }
            }
            if (lowest < Toll.BLOCKED) {
                return true;
            }
        }
        rough = effort.isLimited();
        return lowest < Toll.BLOCKED;
    }

    private static Bounds clipped(Bounds area, Bounds hull) {
        double left = Math.max(area.x(), hull.x());
        double top = Math.max(area.y(), hull.y());
        return new Bounds(left, top, Math.max(0, Math.min(area.right(), hull.right()) - left),
                Math.max(0, Math.min(area.bottom(), hull.bottom()) - top));
    }
}
