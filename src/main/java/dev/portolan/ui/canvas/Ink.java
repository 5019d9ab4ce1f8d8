package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.PathData;
import dev.portolan.diagram.scene.PathData.Step;
import dev.portolan.diagram.scene.Rgb;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import dev.portolan.ui.look.Letters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.IdentityHashMap;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** Paints marks of a scene with JavaFX, in drawing units. Marks too small to be made out are left out. */
final class Ink {
    private static final int SHADOW_STEPS = 5;
    /** Letters of fewer pixels than this are not painted as letters. */
    private static final double READABLE = 2.6;
    /** Corners of fewer pixels across than this are painted square. */
    private static final double ROUND = 3;
    /** Letters of fewer pixels than this are not painted at all. */
    private static final double VISIBLE = 1.2;
    private static final double[] SOLID = {};

    private final GraphicsContext pen;
    private final double zoom;
    private final Map<Token, Color> colors;
    private final Paths paths;

    /** Paths that were read once, for as long as their scene lives. */
    static final class Paths {
        private final Map<Mark.Line, List<Step>> lines = new IdentityHashMap<>();
        private final Map<Icon, List<Step>> icons = new EnumMap<>(Icon.class);

        private List<Step> of(Mark.Line line) {
            return lines.computeIfAbsent(line, l -> PathData.parse(PathData.of(l)));
        }

        private List<Step> of(Icon icon) {
            return icons.computeIfAbsent(icon, i -> PathData.parse(i.path()));
        }
    }

    Ink(GraphicsContext pen, double zoom, Theme theme, Paths paths) {
        this.pen = pen;
        this.zoom = zoom;
        this.colors = colors(theme);
        this.paths = paths;
    }

    /** The colours of a theme as JavaFX has them. */
    static Map<Token, Color> colors(Theme theme) {
        Map<Token, Color> colors = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            if (token != Token.NONE) {
                Rgb rgb = theme.color(token);
                colors.put(token, Color.rgb(rgb.red(), rgb.green(), rgb.blue(), rgb.opacity()));
            }
        }
        return colors;
    }

    void paint(Mark mark) {
        switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Line line -> line(line, line.stroke());
            case Mark.Text text -> text(text);
            case Mark.Glyph glyph -> glyph(glyph);
            case Mark.Disc disc -> disc(disc);
        }
    }

    private void box(Mark.Box box) {
        Bounds bounds = box.bounds();
        if (box.shadow() == Mark.Shadow.SOFT && zoom > 0.4) {
            Color shadow = colors.get(Token.SHADOW);
            pen.setFill(shadow.deriveColor(0, 1, 1, 1.6 / SHADOW_STEPS));
            for (int i = 0; i < SHADOW_STEPS; i++) {
                fill(bounds.moved(0, 1.5).grown(3.4 - i), box.radius() + 3.4 - i);
            }
        }
        if (box.fill() != Token.NONE) {
            pen.setFill(colors.get(box.fill()));
            fill(bounds, box.radius());
        }
        if (stroke(box.outline())) {
            outline(bounds, box.radius());
        }
    }

    private void fill(Bounds box, double radius) {
        double held = Math.min(radius, Math.min(box.width(), box.height()) / 2) * 2;
        if (held * zoom < ROUND) {
            pen.fillRect(box.x(), box.y(), box.width(), box.height());
        } else {
            pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), held, held);
        }
    }

    /** An outline along the edge of a box, with the stroke set before. */
    private void outline(Bounds box, double radius) {
        double held = Math.min(radius, Math.min(box.width(), box.height()) / 2) * 2;
        if (held * zoom < ROUND) {
            pen.strokeRect(box.x(), box.y(), box.width(), box.height());
        } else {
            pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), held, held);
        }
    }

    /** An outline of its own colour and weight, which is in pixels whatever the zoom. */
    void ring(Bounds box, double radius, Token token, double pixels) {
        stroke(Stroke.solid(token, pixels / zoom));
        outline(box, radius);
    }

    /** A soft band along a line, below it. */
    void band(Mark.Line line, Token token, double pixels) {
        stroke(Stroke.solid(token, line.stroke().weight() + pixels));
        pen.setLineCap(StrokeLineCap.ROUND);
        trace(paths.of(line));
        pen.stroke();
    }

    void line(Mark.Line line, Stroke stroke) {
        if (stroke(stroke)) {
            trace(paths.of(line));
            pen.stroke();
            String tip = PathData.tip(line);
            if (!tip.isEmpty() && zoom > 0.2) {
                pen.setFill(colors.get(stroke.token()));
                trace(PathData.parse(tip));
                pen.fill();
            }
        }
    }

    private boolean stroke(Stroke stroke) {
        if (!stroke.isVisible()) {
            return false;
        }
        pen.setStroke(colors.get(stroke.token()));
        pen.setLineWidth(Math.max(stroke.weight(), 0.6 / zoom));
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        List<Double> pattern = stroke.dash().pattern();
        pen.setLineDashes(pattern.isEmpty() || zoom < 0.25 ? SOLID : pattern.stream().mapToDouble(d -> d).toArray());
        return true;
    }

    private void trace(List<Step> steps) {
        pen.beginPath();
        for (Step step : steps) {
            switch (step) {
                case Step.Move move -> pen.moveTo(move.to().x(), move.to().y());
                case Step.Straight straight -> pen.lineTo(straight.to().x(), straight.to().y());
                case Step.Curve curve -> pen.bezierCurveTo(curve.first().x(), curve.first().y(), curve.second().x(),
                        curve.second().y(), curve.to().x(), curve.to().y());
                case Step.Close close -> pen.closePath();
            }
        }
    }

    private void text(Mark.Text text) {
        Face face = text.face();
        if (face.size() * zoom < VISIBLE) {
            return;
        }
        pen.setFill(colors.get(text.color()));
        if (face.size() * zoom < READABLE) {
            double alpha = pen.getGlobalAlpha();
            Bounds bounds = text.bounds();
            pen.setGlobalAlpha(alpha * 0.35);
            pen.fillRect(bounds.x(), bounds.center().y() - face.size() * 0.2, bounds.width(), face.size() * 0.4);
            pen.setGlobalAlpha(alpha);
            return;
        }
        pen.setFont(Letters.of(face));
        pen.setTextBaseline(VPos.BASELINE);
        pen.setTextAlign(switch (text.anchor()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        pen.fillText(text.text(), text.x(), text.baseline());
    }

    private void glyph(Mark.Glyph glyph) {
        if (glyph.size() * zoom < READABLE) {
            return;
        }
        double scale = glyph.size() / Icon.SIDE;
        pen.save();
        pen.translate(glyph.x(), glyph.y());
        pen.scale(scale, scale);
        pen.setStroke(colors.get(glyph.color()));
        pen.setLineWidth(glyph.weight() / scale);
        pen.setLineDashes(SOLID);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        trace(paths.of(glyph.icon()));
        pen.stroke();
        pen.restore();
    }

    private void disc(Mark.Disc disc) {
        double side = 2 * disc.radius();
        double left = disc.center().x() - disc.radius();
        double top = disc.center().y() - disc.radius();
        if (disc.fill() != Token.NONE) {
            pen.setFill(colors.get(disc.fill()));
            pen.fillOval(left, top, side, side);
        }
        if (stroke(disc.outline())) {
            pen.strokeOval(left, top, side, side);
        }
    }
}
