package dev.portolan.diagram.scene;

import java.util.List;

/** One thing to paint. Marks of an item are painted in their order, each over those before it. */
public sealed interface Mark {

    /** The same elsewhere. */
    Mark moved(double dx, double dy);

    /** Whether a box casts a soft shadow: two units down, six units soft, in {@link Token#SHADOW}. */
    enum Shadow { NONE, SOFT }

    /** What a line ends in, at its last point. */
    enum Tip {
        NONE,
        /** A filled triangle, {@link #LENGTH} long and as wide, whose point is the line's last point. */
        ARROW;

        public static final double LENGTH = 6;
    }

    /** Which part of a text its x speaks of. */
    enum Anchor { START, MIDDLE, END }

    /** A rectangle with round corners; fill or outline may be {@link Token#NONE}. The outline lies half on each side. */
    record Box(Bounds bounds, double radius, Token fill, Stroke outline, Shadow shadow) implements Mark {
        public Box(Bounds bounds, double radius, Token fill, Stroke outline) {
            this(bounds, radius, fill, outline, Shadow.NONE);
        }

        @Override
        public Box moved(double dx, double dy) {
            return new Box(bounds.moved(dx, dy), radius, fill, outline, shadow);
        }
    }

    /**
     * A line through at least two points.
     *
     * @param corner the radius by which its bends are rounded, never more than half of the shorter of the two pieces
     */
    record Line(List<Point> points, Stroke stroke, double corner, Tip tip) implements Mark {
        public Line {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line needs two points");
            }
        }

        @Override
        public Line moved(double dx, double dy) {
            return new Line(points.stream().map(point -> point.plus(dx, dy)).toList(), stroke, corner, tip);
        }
    }

    /**
     * One line of text. Control characters are already gone and what did not fit is already cut.
     *
     * @param x where its anchor lies
     * @param baseline the y of its baseline
     * @param width how wide the layout took it to be
     */
    record Text(String text, double x, double baseline, Face face, Token color, Anchor anchor, double width)
            implements Mark {

        /** The box the text is allowed: from its ascenders to its descenders. */
        public Bounds bounds() {
            double left = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            return new Bounds(left, baseline - face.size() * 0.97, width, face.size() * 1.22);
        }

        @Override
        public Text moved(double dx, double dy) {
            return new Text(text, x + dx, baseline + dy, face, color, anchor, width);
        }
    }

    /** An icon, drawn in lines of {@code weight} units, into a square of {@code size} units. */
    record Glyph(Icon icon, double x, double y, double size, Token color, double weight) implements Mark {
        @Override
        public Glyph moved(double dx, double dy) {
            return new Glyph(icon, x + dx, y + dy, size, color, weight);
        }
    }

    /** A filled circle; the outline may be {@link Stroke#NONE}. */
    record Disc(Point center, double radius, Token fill, Stroke outline) implements Mark {
        @Override
        public Disc moved(double dx, double dy) {
            return new Disc(center.plus(dx, dy), radius, fill, outline);
        }
    }
}
