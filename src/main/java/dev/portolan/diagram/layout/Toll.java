package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;
import java.util.List;

/** What a course costs: its length, its bends, and what it runs over, along and across; most of all, a leaf. */
final class Toll {
    static final double BEND = 40;
    static final double CROSSING = 25;
    static final double TOUCHING = 70;
    static final double SHARED = 200;
    static final double CLOSE = 15;
    static final double TOGETHER = 0.1;
    static final double TEXT = 1_200;
    static final double STRIP = 20;
    static final double FOREIGN = 15;
    static final double FOREIGN_SHARE = 0.25;
    static final double HUGGED = 25;
    static final double OUTSIDE = 2_000;
    static final double BLOCKED = 1e7;
    private static final double HUG = 5;

    private final Ground ground;
    private final Traffic traffic;

    Toll(Ground ground, Traffic traffic) {
        this.ground = ground;
        this.traffic = traffic;
    }

    /**
     * What a course costs.
     *
     * @param clearance how near it may come to a leaf; where it leaves its own, it comes nearer
     * @param limit beyond which it does not matter how much it costs
     */
    double of(Shape shape, int group, double clearance, double limit) {
        if (shape.turnsBack()) {
            return BLOCKED;
        }
        double toll = (shape.size() - 2) * BEND + shape.length() + (shape.isIn(ground.hull()) ? 0 : OUTSIDE);
        for (int i = 1; i < shape.size() && toll < limit; i++) {
            if (!isFree(shape, i, clearance)) {
                return BLOCKED;
            }
        }
        for (int i = 1; i < shape.size() && toll < limit; i++) {
            double left = Math.min(shape.x(i - 1), shape.x(i));
            double top = Math.min(shape.y(i - 1), shape.y(i));
            double right = Math.max(shape.x(i - 1), shape.x(i));
            double bottom = Math.max(shape.y(i - 1), shape.y(i));
            toll += traffic.toll(left, top, right, bottom, group) + fields(shape, left, top, right, bottom);
        }
        return toll;
    }

    /** How many pieces of wires have been looked at so far. */
    long glances() {
        return traffic.glances();
    }

    /** What a course costs that cannot but run over leaves. */
    double forced(Shape shape, int group, double limit) {
        double blocked = 0;
        for (int i = 1; i < shape.size() && blocked < limit; i++) {
            blocked += isFree(shape, i, 1) ? 0 : BLOCKED;
        }
        return blocked + of(shape, group, Double.NEGATIVE_INFINITY, limit - blocked);
    }

    private boolean isFree(Shape shape, int piece, double clearance) {
        if (clearance < 0) {
            return true;
        }
        double x1 = shape.x(piece - 1);
        double y1 = shape.y(piece - 1);
        double x2 = shape.x(piece);
        double y2 = shape.y(piece);
        double length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
        double start = piece == 1 ? clearance : 0;
        double end = piece == shape.size() - 1 ? clearance : 0;
        if (length <= start + end) {
            return true;
        }
        double dx = Math.signum(x2 - x1);
        double dy = Math.signum(y2 - y1);
        x1 += dx * start;
        y1 += dy * start;
        x2 -= dx * end;
        y2 -= dy * end;
        return ground.isFree(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), clearance);
    }

    private double fields(Shape shape, double left, double top, double right, double bottom) {
        List<Ground.Field> fields = ground.fields(left, top, right, bottom);
        double toll = 0;
        for (int i = 0; i < fields.size(); i++) {
            Bounds box = fields.get(i).box();
            toll += title(fields.get(i), left, top, right, bottom) + hugged(box, left, top, right, bottom);
            if (!shape.beginsIn(box) && !shape.endsIn(box)) {
                double inside = Math.min(right, box.right()) - Math.max(left, box.x())
                        + Math.min(bottom, box.bottom()) - Math.max(top, box.y());
                toll += inside > 1 ? FOREIGN + FOREIGN_SHARE * inside : 0;
            }
        }
        return toll;
    }

    /** What it costs to run through a title strip, and over its words. */
    static double title(Ground.Field field, double left, double top, double right, double bottom) {
        Bounds box = field.box();
        Title title = field.title();
        if (top >= box.y() + title.height() - 1 || bottom <= box.y() + 1 || right <= box.x() || left >= box.right()) {
            return 0;
        }
        double toll = STRIP + (Math.min(right, box.right()) - Math.max(left, box.x())) * 0.5;
        boolean words = top < box.y() + title.height() * 0.76 && bottom > box.y() + title.height() * 0.2
                && (left < box.x() + title.left() || right > box.right() - title.right());
        return words ? toll + TEXT : toll;
    }

    /** What it costs to run along the edge of a container. */
    private static double hugged(Bounds box, double left, double top, double right, double bottom) {
        double level = Math.min(right, box.right()) - Math.max(left, box.x());
        double upright = Math.min(bottom, box.bottom()) - Math.max(top, box.y());
        boolean along = right - left >= bottom - top
                ? level > 4 && (Math.abs(top - box.y()) < HUG || Math.abs(top - box.bottom()) < HUG)
                : upright > 4 && (Math.abs(left - box.x()) < HUG || Math.abs(left - box.right()) < HUG);
        return along ? HUGGED + 0.5 * Math.max(level, upright) : 0;
    }
}
