package dev.portolan.export.png;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.PathData;
import dev.portolan.diagram.scene.PathData.Step;
import dev.portolan.diagram.scene.Rgb;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints marks with Java2D. */
final class Brush {
    private static final int SHADOW_STEPS = 6;

    private final Graphics2D graphics;
    private final Theme theme;

    Brush(Graphics2D graphics, Theme theme) {
        this.graphics = graphics;
        this.theme = theme;
    }

    void paint(Mark mark) {
        switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Line line -> line(line);
            case Mark.Text text -> text(text);
            case Mark.Glyph glyph -> glyph(glyph);
            case Mark.Disc disc -> {
                Shape shape = new Ellipse2D.Double(disc.center().x() - disc.radius(), disc.center().y() - disc.radius(),
                        2 * disc.radius(), 2 * disc.radius());
                fill(shape, disc.fill());
                outline(shape, disc.outline());
            }
        }
    }

    void fill(Shape shape, Token token) {
        if (token != Token.NONE) {
            graphics.setColor(color(theme.color(token), 1));
            graphics.fill(shape);
        }
    }

    private static Color color(Rgb color, double share) {
        return new Color(color.red(), color.green(), color.blue(), (int) Math.round(color.alpha() * share));
    }

    private void box(Mark.Box box) {
        if (box.shadow() == Mark.Shadow.SOFT) {
            graphics.setColor(color(theme.color(Token.SHADOW), 1.6 / SHADOW_STEPS));
            for (int i = 0; i < SHADOW_STEPS; i++) {
                graphics.fill(round(box.bounds().moved(0, 1.5).grown(3.4 - i), box.radius() + 3.4 - i));
            }
        }
        Shape shape = round(box.bounds(), box.radius());
        fill(shape, box.fill());
        outline(shape, box.outline());
    }

    private static Shape round(Bounds box, double radius) {
        double held = Math.min(radius, Math.min(box.width(), box.height()) / 2) * 2;
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), held, held);
    }

    private void outline(Shape shape, Stroke stroke) {
        if (stroke.isVisible()) {
            graphics.setColor(color(theme.color(stroke.token()), 1));
            graphics.setStroke(stroke(stroke, BasicStroke.CAP_BUTT));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Stroke stroke, int cap) {
        List<Double> pattern = stroke.dash().pattern();
        if (pattern.isEmpty()) {
            return new BasicStroke((float) stroke.weight(), cap, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[pattern.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = pattern.get(i).floatValue();
        }
        return new BasicStroke((float) stroke.weight(), cap, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private void line(Mark.Line line) {
        outline(path(PathData.of(line)), line.stroke());
        String tip = PathData.tip(line);
        if (!tip.isEmpty()) {
            fill(path(tip), line.stroke().token());
        }
    }

    private static Path2D path(String data) {
        Path2D path = new Path2D.Double();
        for (Step step : PathData.parse(data)) {
            switch (step) {
                case Step.Move move -> path.moveTo(move.to().x(), move.to().y());
                case Step.Straight straight -> path.lineTo(straight.to().x(), straight.to().y());
                case Step.Curve curve -> path.curveTo(curve.first().x(), curve.first().y(), curve.second().x(),
                        curve.second().y(), curve.to().x(), curve.to().y());
                case Step.Close close -> path.closePath();
            }
        }
        return path;
    }

    private void glyph(Mark.Glyph glyph) {
        double scale = glyph.size() / Icon.SIDE;
        AffineTransform into = AffineTransform.getTranslateInstance(glyph.x(), glyph.y());
        into.scale(scale, scale);
        graphics.setColor(color(theme.color(glyph.color()), 1));
        graphics.setStroke(new BasicStroke((float) glyph.weight(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(into.createTransformedShape(path(glyph.icon().path())));
    }

    private void text(Mark.Text text) {
        graphics.setColor(color(theme.color(text.color()), 1));
        double x = text.bounds().x();
        for (Fonts.Run run : Fonts.runs(text.text(), text.face())) {
            Font font = run.font();
            graphics.setFont(font);
            graphics.drawString(run.text(), (float) x, (float) text.baseline());
            x += font.getStringBounds(run.text(), graphics.getFontRenderContext()).getWidth();
        }
    }
}
