package dev.portolan.diagram.scene;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Paths as text, in the part of SVG's path syntax that {@link Icon} names, so that every painter draws lines, their round
 * bends and their tips alike.
 */
public final class PathData {
    /** How far the control points of a quarter circle lie along its tangents. */
    private static final double KAPPA = 0.5523;

    private PathData() {
    }

    /** One step of a path, absolute. */
    public sealed interface Step {
        record Move(Point to) implements Step {
        }

        record Straight(Point to) implements Step {
        }

        record Curve(Point first, Point second, Point to) implements Step {
        }

        record Close() implements Step {
        }
    }

    /** The path of a line, with its bends rounded, and ending where its tip begins. */
    public static String of(Mark.Line line) {
        List<Point> points = new ArrayList<>(line.points());
        if (line.tip() == Mark.Tip.ARROW) {
            points.set(points.size() - 1, towards(points.getLast(), points.get(points.size() - 2), Mark.Tip.LENGTH - 0.5));
        }
        StringBuilder path = new StringBuilder("M").append(text(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point bend = points.get(i);
            Point after = points.get(i + 1);
            double radius = Math.min(line.corner(), Math.min(before.distanceTo(bend), bend.distanceTo(after)) / 2);
            if (radius < 0.5) {
                path.append(" L").append(text(bend));
                continue;
            }
            Point in = towards(bend, before, radius);
            Point out = towards(bend, after, radius);
            path.append(" L").append(text(in)).append(" C").append(text(towards(in, bend, radius * KAPPA))).append(' ')
                    .append(text(towards(out, bend, radius * KAPPA))).append(' ').append(text(out));
        }
        return path.append(" L").append(text(points.getLast())).toString();
    }

    /** The closed path of what a line ends in; empty when it ends in nothing. */
    public static String tip(Mark.Line line) {
        return switch (line.tip()) {
            case NONE -> "";
            case ARROW -> {
                Point end = line.points().getLast();
                Point base = towards(end, line.points().get(line.points().size() - 2), Mark.Tip.LENGTH);
                double dx = (base.y() - end.y()) / 2;
                double dy = (end.x() - base.x()) / 2;
                yield "M" + text(end) + " L" + text(base.plus(dx, dy)) + " L" + text(base.plus(-dx, -dy)) + " Z";
            }
        };
    }

    private static Point towards(Point from, Point to, double by) {
        double distance = from.distanceTo(to);
        return distance == 0 ? from : from.plus((to.x() - from.x()) / distance * by, (to.y() - from.y()) / distance * by);
    }

    private static String text(Point point) {
        return text(point.x()) + " " + text(point.y());
    }

    /** A length as text: at most two decimals, none that says nothing. */
    public static String text(double length) {
        String text = BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    /** Reads a path. @throws IllegalArgumentException when it is not of the syntax that {@link Icon} names */
    public static List<Step> parse(String path) {
        Reader reader = new Reader(path);
        List<Step> steps = new ArrayList<>();
        char command = ' ';
        Point at = new Point(0, 0);
        Point start = at;
        while (reader.more()) {
            command = reader.command(command);
            Point origin = Character.isLowerCase(command) ? at : new Point(0, 0);
            switch (Character.toUpperCase(command)) {
                case 'M' -> {
                    at = reader.point(origin);
                    start = at;
                    steps.add(new Step.Move(at));
                    command = command == 'm' ? 'l' : 'L';
                }
                case 'L' -> steps.add(new Step.Straight(at = reader.point(origin)));
                case 'H' -> steps.add(new Step.Straight(at = new Point(origin.x() + reader.number(), at.y())));
                case 'V' -> steps.add(new Step.Straight(at = new Point(at.x(), origin.y() + reader.number())));
                case 'C' -> steps.add(new Step.Curve(reader.point(origin), reader.point(origin), at = reader.point(origin)));
                case 'Z' -> {
                    at = start;
                    steps.add(new Step.Close());
                }
                default -> throw new IllegalArgumentException("'" + command + "' is no command of a path: " + path);
            }
        }
        return steps;
    }

    private static final class Reader {
        private final List<String> words = new ArrayList<>();
        private int next;

        Reader(String path) {
            java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("[A-Za-z]|-?[0-9]*\\.?[0-9]+").matcher(path);
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }

        boolean more() {
            return next < words.size();
        }

        char command(char last) {
            char first = words.get(next).charAt(0);
            if (Character.isLetter(first)) {
                next++;
                return first;
            }
            return last;
        }

        double number() {
            if (!more()) {
                throw new IllegalArgumentException("a path ends in the middle of a step");
            }
            return Double.parseDouble(words.get(next++));
        }

        Point point(Point origin) {
            double x = number();
            return origin.plus(x, number());
        }
    }
}
