package dev.portolan.ui.ink;

import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Stroke;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Lines: level and upright pieces as rectangles, bends and tips as stamps; what runs aslant is stroked as a path. */
final class Strokes {
    /** Bends of fewer pixels than this are painted square. */
    private static final double ROUND = 2;
    /** Below this scale dashes run together, and lines are painted unbroken. */
    private static final double BROKEN = 0.3;

    private final GraphicsContext pen;
    private final Lens lens;
    private final Pigments pigments;
    private final Stamps stamps;

    Strokes(GraphicsContext pen, Lens lens, Pigments pigments, Stamps stamps) {
        this.pen = pen;
        this.lens = lens;
        this.pigments = pigments;
        this.stamps = stamps;
    }

    /** A corner of a line in device pixels. */
    private record Corner(int x, int y) {
    }

    void line(Mark.Line line, Stroke stroke) {
        if (!stroke.isVisible()) {
            return;
        }
        double faint = pen.getGlobalAlpha();
        pen.setGlobalAlpha(faint * Math.clamp(lens.length(stroke.weight()) * 1.6, 0.4, 1));
        path(line, stroke);
        pen.setGlobalAlpha(faint);
        tip(line, stroke);
    }

    /** The line without its tip. */
    void path(Mark.Line line, Stroke stroke) {
        List<Corner> corners = corners(line);
        boolean square = true;
        for (int i = 1; i < corners.size(); i++) {
            square &= corners.get(i).x == corners.get(i - 1).x || corners.get(i).y == corners.get(i - 1).y;
        }
        if (square) {
            squared(corners, lens.length(line.corner()), stroke);
        } else {
            slanted(corners, stroke);
        }
    }

    /** Where it turns, in pixels; its end where its tip begins. */
    private List<Corner> corners(Mark.Line line) {
        List<Corner> corners = new ArrayList<>();
        for (Point point : line.points()) {
            Corner corner = new Corner(lens.x(point.x()), lens.y(point.y()));
            if (corners.isEmpty() || !corners.getLast().equals(corner)) {
                corners.add(corner);
            }
        }
        if (line.tip() == Mark.Tip.ARROW && corners.size() > 1) {
            Corner end = corners.removeLast();
            int back = (int) Math.round(lens.length(Mark.Tip.LENGTH)) - 1;
            int dx = Integer.signum(end.x - corners.getLast().x);
            int dy = Integer.signum(end.y - corners.getLast().y);
            boolean straight = dx == 0 || dy == 0;
            corners.add(straight && Math.max(Math.abs(end.x - corners.getLast().x), Math.abs(end.y - corners.getLast().y)) > back
                    ? new Corner(end.x - dx * back, end.y - dy * back) : end);
        }
        return corners;
    }

    private void squared(List<Corner> corners, double corner, Stroke stroke) {
        int weight = lens.weight(stroke.weight());
        Dashes dashes = new Dashes(lens.scale() < BROKEN ? List.of() : stroke.dash().pattern(), lens.scale());
        pen.setFill(pigments.color(stroke.token()));
        int cut = 0;
        for (int i = 1; i < corners.size(); i++) {
            Corner from = corners.get(i - 1);
            Corner to = corners.get(i);
            int next = i + 1 < corners.size() ? radius(from, to, corners.get(i + 1), corner) : 0;
            boolean last = i + 1 == corners.size();
            piece(from, to, new Cut(cut, cut == 0 && i > 1), new Cut(next, next == 0 && !last), weight, dashes);
            if (next > 0) {
                bend(from, to, corners.get(i + 1), next, weight, stroke, dashes);
            }
            cut = next;
        }
    }

    private static int length(Corner from, Corner to) {
        return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    }

    private static int radius(Corner before, Corner bend, Corner after, double wanted) {
        boolean straight = before.x == after.x || before.y == after.y;
        double radius = Math.min(wanted, Math.min(length(before, bend), length(bend, after)) / 2.0);
        return straight || radius < ROUND ? 0 : (int) radius;
    }

    /** How much of a piece a bend takes, and whether the piece must cover the corner itself as there is no bend. */
    private record Cut(int bend, boolean covers) {
    }

    private void piece(Corner from, Corner to, Cut cutFrom, Cut cutTo, int weight, Dashes dashes) {
        int dx = Integer.signum(to.x - from.x);
        int dy = Integer.signum(to.y - from.y);
        int half = weight / 2;
        int early = dx + dy > 0 ? half : weight - half;
        int start = cutFrom.bend - (cutFrom.covers && dashes.isSolid() ? early : 0);
        int end = length(from, to) - cutTo.bend + (cutTo.covers && dashes.isSolid() ? weight - early : 0);
        dashes.walk(start, end, (begin, stop) -> {
            if (dy == 0) {
                int left = dx > 0 ? from.x + begin : from.x - stop;
                pen.fillRect(left, from.y - half, stop - begin, weight);
            } else {
                int top = dy > 0 ? from.y + begin : from.y - stop;
                pen.fillRect(from.x - half, top, weight, stop - begin);
            }
        });
    }

    private void bend(Corner before, Corner at, Corner after, int radius, int weight, Stroke stroke, Dashes dashes) {
        boolean shown = dashes.isInk();
        dashes.skip(radius * Math.PI / 2);
        if (!shown) {
            return;
        }
        int dx = Integer.signum(before.x + after.x - 2 * at.x);
        int dy = Integer.signum(before.y + after.y - 2 * at.y);
        int half = weight / 2;
        // A line of odd weight has its middle half a pixel off, to the right and below.
        double off = weight / 2.0 - half;
        Shapes.Bend shape = new Shapes.Bend(dx > 0 ? radius + half : radius + weight - half,
                dy > 0 ? radius + half : radius + weight - half, dx > 0 ? radius - off : radius + off,
                dy > 0 ? radius - off : radius + off, pigments.argb(stroke.token()), weight, Shapes.Turn.of(dx, dy));
        stamps.bend(shape).paint(pen, dx > 0 ? at.x - half : at.x - radius, dy > 0 ? at.y - half : at.y - radius);
        pen.setFill(pigments.color(stroke.token()));
    }

    private void tip(Mark.Line line, Stroke stroke) {
        double length = lens.length(Mark.Tip.LENGTH);
        if (line.tip() == Mark.Tip.NONE || length < 2) {
            return;
        }
        Point end = line.points().getLast();
        Point before = line.points().get(line.points().size() - 2);
        int side = (int) Math.round(length) | 1;
        int x = lens.x(end.x());
        int y = lens.y(end.y());
        boolean level = Math.abs(end.x() - before.x()) > Math.abs(end.y() - before.y());
        int dx = level ? (int) Math.signum(end.x() - before.x()) : 0;
        int dy = level ? 0 : end.y() >= before.y() ? 1 : -1;
        int left = level ? dx > 0 ? x - side : x : x - side / 2;
        int top = level ? y - side / 2 : dy > 0 ? y - side : y;
        stamps.tip(side, pigments.argb(stroke.token()), dx, dy).paint(pen, left, top);
    }

    private void slanted(List<Corner> corners, Stroke stroke) {
        pen.setStroke(pigments.color(stroke.token()));
        pen.setLineWidth(Math.max(1, lens.length(stroke.weight())));
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setLineDashes(lens.scale() < BROKEN ? new double[0]
                : stroke.dash().pattern().stream().mapToDouble(lens::length).toArray());
        pen.beginPath();
        pen.moveTo(corners.getFirst().x + 0.5, corners.getFirst().y + 0.5);
        corners.stream().skip(1).forEach(corner -> pen.lineTo(corner.x + 0.5, corner.y + 0.5));
        pen.stroke();
    }

    /** The straight edges of a frame, broken; its corners are left out. */
    void dashed(Lens.Frame frame, int corner, int weight, Stroke stroke) {
        pen.setFill(pigments.color(stroke.token()));
        List<Double> pattern = lens.scale() < BROKEN ? List.of() : stroke.dash().pattern();
        int right = frame.width() - corner;
        int low = frame.height() - corner;
        new Dashes(pattern, lens.scale()).walk(corner, right, (from, to) -> {
            pen.fillRect(frame.x() + from, frame.y(), to - from, weight);
            pen.fillRect(frame.x() + from, frame.y() + frame.height() - weight, to - from, weight);
        });
        new Dashes(pattern, lens.scale()).walk(corner, low, (from, to) -> {
            pen.fillRect(frame.x(), frame.y() + from, weight, to - from);
            pen.fillRect(frame.x() + frame.width() - weight, frame.y() + from, weight, to - from);
        });
    }
}
