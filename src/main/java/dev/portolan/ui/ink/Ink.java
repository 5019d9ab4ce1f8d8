package dev.portolan.ui.ink;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Dash;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.Token;
import javafx.scene.canvas.GraphicsContext;

/**
 * Paints marks into a canvas whose unit is the device pixel. What is too small to be made out is left out or painted in the
 * plainest way. To be used on the window's thread.
 */
public final class Ink {
    /** Icons of fewer pixels than this are not painted. */
    private static final double SMALLEST_ICON = 4;
    /** Corners of fewer pixels than this are painted square. */
    private static final double ROUND = 1.5;

    private final GraphicsContext pen;
    private final Lens lens;
    private final Pigments pigments;
    private final Stamps stamps;
    private final Strokes strokes;
    private final Lettering lettering;

    public Ink(GraphicsContext pen, Lens lens, Pigments pigments) {
        this.pen = pen;
        this.lens = lens;
        this.pigments = pigments;
        this.stamps = Stamps.of(lens.scale(), pigments);
        this.strokes = new Strokes(pen, lens, pigments, stamps);
        this.lettering = new Lettering(pen, lens, pigments);
    }

    /** The same into a canvas that shows another part of the drawing, at the same scale. */
    public Ink through(Lens other) {
        return new Ink(pen, other, pigments);
    }

    public void paint(Mark mark) {
        switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Line line -> strokes.line(line, line.stroke());
            case Mark.Text text -> lettering.text(text);
            case Mark.Glyph glyph -> glyph(glyph);
            case Mark.Disc disc -> disc(disc);
        }
    }

    /** A line in another stroke than its own. */
    public void line(Mark.Line line, Stroke stroke) {
        strokes.line(line, stroke);
    }

    /** A soft band along a line, wider than it by so many drawing units. */
    public void band(Mark.Line line, Token token, double wider) {
        strokes.path(line, Stroke.solid(token, line.stroke().weight() + wider));
    }

    /** An outline along a box, of so many device pixels whatever the zoom. */
    public void ring(Bounds box, double radius, Token token, int pixels) {
        Lens.Frame frame = lens.frame(box);
        if (lens.length(radius) < ROUND) {
            hollow(frame, pixels, token);
        } else {
            round(frame, new Look(lens.length(radius), 0, pigments.argb(token), pixels, 0));
        }
    }

    /** A box of one colour and a thin outline of another, whatever the zoom. */
    public void tint(Bounds box, Token fill, double opacity, Token line) {
        Lens.Frame frame = lens.frame(box);
        double alpha = pen.getGlobalAlpha();
        pen.setGlobalAlpha(alpha * opacity);
        pen.setFill(pigments.color(fill));
        pen.fillRect(frame.x(), frame.y(), frame.width(), frame.height());
        pen.setGlobalAlpha(alpha);
        hollow(frame, 1, line);
    }

    private record Look(double radius, int fill, int line, int weight, double shadow) {
    }

    private void box(Mark.Box box) {
        Lens.Frame frame = lens.frame(box.bounds());
        double radius = Math.min(lens.length(box.radius()), Math.min(frame.width(), frame.height()) / 2.0);
        Stroke edge = box.outline();
        if (radius < ROUND) {
            square(frame, box);
            return;
        }
        double shadow = box.shadow() == Mark.Shadow.SOFT && lens.scale() > 0.4 ? lens.scale() : 0;
        int weight = edge.isVisible() ? lens.weight(edge.weight()) : 0;
        int line = edge.isVisible() ? pigments.argb(edge.token()) : 0;
        if (edge.dash() == Dash.SOLID || weight == 0) {
            round(frame, new Look(radius, pigments.argb(box.fill()), line, weight, shadow));
            return;
        }
        round(frame, new Look(radius, pigments.argb(box.fill()), 0, 0, shadow));
        corners(frame, new Look(radius, 0, line, weight, 0));
        strokes.dashed(frame, (int) Math.ceil(radius) + 1, weight, edge);
    }

    private Stamp stamp(Lens.Frame frame, Look look, int margin) {
        int core = 2 * ((int) Math.ceil(look.radius()) + 1) + 1;
        return stamps.box(new Shapes.Box(Math.min(frame.width(), core), Math.min(frame.height(), core), look.radius(), margin,
                look.shadow(), look.fill(), look.line(), look.weight(), pigments.argb(Token.SHADOW)));
    }

    private void round(Lens.Frame frame, Look look) {
        int margin = look.shadow() > 0 ? (int) Math.ceil(6 * look.shadow()) : 0;
        stamp(frame, look, margin).paint(pen, frame.x() - margin, frame.y() - margin, frame.width() + 2 * margin,
                frame.height() + 2 * margin);
    }

    private void corners(Lens.Frame frame, Look look) {
        stamp(frame, look, 0).corners(pen, frame.x(), frame.y(), frame.width(), frame.height());
    }

    private void square(Lens.Frame frame, Mark.Box box) {
        if (box.fill() != Token.NONE) {
            pen.setFill(pigments.color(box.fill()));
            pen.fillRect(frame.x(), frame.y(), frame.width(), frame.height());
        }
        if (box.outline().isVisible()) {
            double faint = pen.getGlobalAlpha();
            pen.setGlobalAlpha(faint * Math.clamp(lens.length(box.outline().weight()) * 2, 0.35, 1));
            hollow(frame, lens.weight(box.outline().weight()), box.outline().token());
            pen.setGlobalAlpha(faint);
        }
    }

    private void hollow(Lens.Frame frame, int weight, Token token) {
        pen.setFill(pigments.color(token));
        if (frame.width() <= 2 * weight || frame.height() <= 2 * weight) {
            pen.fillRect(frame.x(), frame.y(), frame.width(), frame.height());
            return;
        }
        pen.fillRect(frame.x(), frame.y(), frame.width(), weight);
        pen.fillRect(frame.x(), frame.y() + frame.height() - weight, frame.width(), weight);
        pen.fillRect(frame.x(), frame.y() + weight, weight, frame.height() - 2 * weight);
        pen.fillRect(frame.x() + frame.width() - weight, frame.y() + weight, weight, frame.height() - 2 * weight);
    }

    private void glyph(Mark.Glyph glyph) {
        double size = lens.length(glyph.size());
        if (size < SMALLEST_ICON) {
            return;
        }
        int side = (int) Math.round(size);
        stamps.icon(glyph.icon(), side, pigments.argb(glyph.color()), Math.max(0.8, lens.length(glyph.weight())))
                .paint(pen, lens.x(glyph.x()), lens.y(glyph.y()));
    }

    private void disc(Mark.Disc disc) {
        double radius = lens.length(disc.radius());
        double weight = disc.outline().isVisible() ? lens.length(disc.outline().weight()) : 0;
        int side = 2 * (int) Math.ceil(radius + weight + 0.5);
        int fill = pigments.argb(disc.fill());
        int line = disc.outline().isVisible() ? pigments.argb(disc.outline().token()) : 0;
        stamps.disc(side, radius, fill, line, weight).paint(pen, lens.x(disc.center().x()) - side / 2,
                lens.y(disc.center().y()) - side / 2);
    }
}
