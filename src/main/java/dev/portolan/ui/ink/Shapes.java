package dev.portolan.ui.ink;

import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.PathData;
import dev.portolan.diagram.scene.PathData.Step;
import dev.portolan.diagram.scene.Point;
import java.util.ArrayList;
import java.util.List;

/** Round things as pictures. All lengths in device pixels; edges are smoothed by how far pixels lie from them. */
final class Shapes {
    /** How far a soft shadow reaches below a box, and how far it lies lower, in drawing units. */
    static final double SHADOW_REACH = 3.4;
    private static final double SHADOW_DROP = 1.5;
    private static final double SHADOW_DEPTH = 5;
    private static final double SHADOW_STRENGTH = 1.6;
    private static final int CURVE = 8;

    private Shapes() {
    }

    /**
     * A box with round corners, its shadow around it.
     *
     * @param margin room for the shadow on every side
     * @param unit device pixels a drawing unit, by which the shadow is measured; 0 for no shadow
     */
    record Box(int width, int height, double radius, int margin, double unit, int fill, int line, int weight, int shadow) {
    }

    static Raster box(Box box) {
        Raster raster = new Raster(box.width() + 2 * box.margin(), box.height() + 2 * box.margin());
        if (box.unit() > 0) {
            double reach = SHADOW_REACH * box.unit();
            raster.lay(box.shadow(), (x, y) -> SHADOW_STRENGTH
                    * Math.clamp((reach - distance(box, x, y - SHADOW_DROP * box.unit())) / (SHADOW_DEPTH * box.unit()), 0, 1));
        }
        raster.lay(box.fill(), (x, y) -> Raster.edge(distance(box, x, y)));
        if (box.weight() > 0) {
            raster.lay(box.line(), (x, y) -> {
                double distance = distance(box, x, y);
                return Raster.edge(distance) - Raster.edge(distance + box.weight());
            });
        }
        return raster;
    }

    private static double distance(Box box, double x, double y) {
        double halfWidth = box.width() / 2.0;
        double halfHeight = box.height() / 2.0;
        double radius = Math.min(box.radius(), Math.min(halfWidth, halfHeight));
        double dx = Math.abs(x - box.margin() - halfWidth) - (halfWidth - radius);
        double dy = Math.abs(y - box.margin() - halfHeight) - (halfHeight - radius);
        return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
    }

    /** A filled circle in the middle of a square of that side, with an outline on its edge. */
    static Raster disc(int side, double radius, int fill, int line, double weight) {
        double middle = side / 2.0;
        Raster raster = new Raster(side, side);
        raster.lay(fill, (x, y) -> Raster.edge(Math.hypot(x - middle, y - middle) - radius));
        if (weight > 0) {
            raster.lay(line, (x, y) -> Raster.edge(Math.abs(Math.hypot(x - middle, y - middle) - radius) - weight / 2));
        }
        return raster;
    }

    /**
     * A quarter of an ellipse, drawn as a line around a corner of its square, from one edge of the square to another.
     *
     * @param across its radius sideways, and {@code down} upright, to the middle of the line
     */
    record Bend(int width, int height, double across, double down, int color, int weight, Turn turn) {
    }

    static Raster bend(Bend bend) {
        double cornerX = bend.turn().right() ? bend.width() : 0;
        double cornerY = bend.turn().low() ? bend.height() : 0;
        double radius = (bend.across() + bend.down()) / 2;
        return new Raster(bend.width(), bend.height()).lay(bend.color(), (x, y) -> {
            double from = Math.hypot((x - cornerX) / bend.across(), (y - cornerY) / bend.down());
            return Raster.edge(Math.abs(from - 1) * radius - bend.weight() / 2.0);
        });
    }

    /** Which corner of its square a bend goes round. */
    enum Turn {
        UPPER_LEFT, UPPER_RIGHT, LOWER_LEFT, LOWER_RIGHT;

        static Turn of(int dx, int dy) {
            return dx > 0 ? dy > 0 ? LOWER_RIGHT : UPPER_RIGHT : dy > 0 ? LOWER_LEFT : UPPER_LEFT;
        }

        boolean right() {
            return this == UPPER_RIGHT || this == LOWER_RIGHT;
        }

        boolean low() {
            return this == LOWER_LEFT || this == LOWER_RIGHT;
        }
    }

    /** A triangle that points along dx, dy, as long and as wide as its square; one of them is 0. */
    static Raster tip(int side, int color, int dx, int dy) {
        return new Raster(side, side).lay(color, (x, y) -> {
            double along = dx != 0 ? dx > 0 ? x : side - x : dy > 0 ? y : side - y;
            double aside = Math.abs((dx != 0 ? y : x) - side / 2.0);
            return Raster.edge((aside - (side - along) / 2) * 0.9);
        });
    }

    /** An icon, in lines with round ends. */
    static Raster icon(Icon icon, int side, int color, double weight) {
        double scale = side / Icon.SIDE;
        List<double[]> pieces = pieces(PathData.parse(icon.path()), scale);
        return new Raster(side, side).lay(color, (x, y) -> {
            double nearest = Double.MAX_VALUE;
            for (double[] piece : pieces) {
                nearest = Math.min(nearest, square(piece, x, y));
            }
            return Raster.edge(Math.sqrt(nearest) - weight / 2);
        });
    }

    private static double square(double[] piece, double x, double y) {
        double dx = piece[2] - piece[0];
        double dy = piece[3] - piece[1];
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.clamp(((x - piece[0]) * dx + (y - piece[1]) * dy) / length, 0, 1);
        double offX = x - piece[0] - share * dx;
        double offY = y - piece[1] - share * dy;
        return offX * offX + offY * offY;
    }

    private static List<double[]> pieces(List<Step> steps, double scale) {
        List<double[]> pieces = new ArrayList<>();
        Point at = new Point(0, 0);
        Point start = at;
        for (Step step : steps) {
            Point from = at;
            switch (step) {
                case Step.Move move -> start = move.to();
                case Step.Straight straight -> pieces.add(piece(from, straight.to(), scale));
                case Step.Curve curve -> curve(pieces, from, curve, scale);
                case Step.Close close -> pieces.add(piece(from, start, scale));
            }
            at = switch (step) {
                case Step.Move move -> move.to();
                case Step.Straight straight -> straight.to();
                case Step.Curve curve -> curve.to();
                case Step.Close close -> start;
            };
        }
        return pieces;
    }

    private static void curve(List<double[]> pieces, Point from, Step.Curve curve, double scale) {
        Point last = from;
        for (int i = 1; i <= CURVE; i++) {
            double t = i / (double) CURVE;
            double u = 1 - t;
            Point next = new Point(
                    u * u * u * from.x() + 3 * u * u * t * curve.first().x() + 3 * u * t * t * curve.second().x()
                            + t * t * t * curve.to().x(),
                    u * u * u * from.y() + 3 * u * u * t * curve.first().y() + 3 * u * t * t * curve.second().y()
                            + t * t * t * curve.to().y());
            pieces.add(piece(last, next, scale));
            last = next;
        }
    }

    private static double[] piece(Point from, Point to, double scale) {
        return new double[] {from.x() * scale, from.y() * scale, to.x() * scale, to.y() * scale};
    }
}
