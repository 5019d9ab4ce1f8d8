package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import dev.portolan.ui.ink.Ink;
import dev.portolan.ui.ink.Lens;
import dev.portolan.ui.ink.Pigments;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** What lies over the standing picture and changes with the hand: rings, handles, guides, what is being dragged. */
final class Overlay extends Canvas {
    /** The radius of a sign, in drawing units at 100 %. */
    private static final double SIGN = 8.5;

    private Content content = Content.NOTHING;

    private enum Content { NOTHING, SOMETHING }

    /**
     * What gestures and selections paint with.
     *
     * @param seen the part of the drawing that is in view, and a little more
     */
    record Brush(Ink ink, GraphicsContext pen, Lens lens, Bounds seen) {

        /** A ring round an item, or its course made stronger. */
        void ring(Item item, Token token, int pixels) {
            if (item.role() == Role.CONNECTOR) {
                item.marks().forEach(mark -> {
                    if (mark instanceof Mark.Line line) {
                        ink.band(line, Token.ACCENT_TINT, 5);
                        Stroke stroke = line.stroke();
                        ink.line(line, new Stroke(stroke.token(), stroke.weight() + 0.8, stroke.dash()));
                    }
                });
                return;
            }
            double gap = item.role() == Role.ROW || item.role() == Role.TAG ? 1 : 3;
            ink.ring(item.bounds().grown(gap), radius(item) + gap, token, pixels);
        }

        /** A ring, and a sign on its corner that tells it from others without colours. */
        void sign(Item item, Token token, Icon icon) {
            ring(item, token, 2);
            if (item.role() != Role.CONNECTOR) {
                double radius = SIGN / Math.max(0.6, lens.scale());
                Point at = new Point(item.bounds().x(), item.bounds().y());
                ink.paint(new Mark.Disc(at, radius, token, Stroke.solid(Token.CANVAS, radius / 6)));
                ink.paint(new Mark.Glyph(icon, at.x() - radius * 0.7, at.y() - radius * 0.7, radius * 1.4, Token.ON_BADGE, 1.8));
            }
        }

        /** The same over a drawing that lies elsewhere. */
        Brush shifted(double dx, double dy) {
            Lens other = new Lens(lens.scale(), lens.left() - Math.round(dx * lens.scale()),
                    lens.top() - Math.round(dy * lens.scale()));
            return new Brush(ink.through(other), pen, other, seen.moved(-dx, -dy));
        }

        /** An item, if it is in view. */
        void item(Item item) {
            if (item.bounds().overlaps(seen)) {
                ScenePainter.paint(ink, item, false);
            }
        }

        /** A thin line over everything, whatever the zoom. */
        void guide(Snap.Guide guide) {
            Stroke thin = Stroke.solid(Token.ACCENT, 1 / lens.scale());
            ink.line(new Mark.Line(List.of(guide.from(), guide.to()), thin, 0, Mark.Tip.NONE), thin);
        }

        private static double radius(Item item) {
            return item.marks().stream().filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast)
                    .mapToDouble(box -> Math.min(box.radius(), box.bounds().height() / 2)).findFirst().orElse(6);
        }
    }

    Overlay() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Paints anew; what paints says whether it did. */
    void paint(Viewport view, double width, double height, double scale, Theme theme, Consumer<Brush> painting, boolean busy) {
        if (getWidth() != width || getHeight() != height) {
            setWidth(width);
            setHeight(height);
        }
        if (content == Content.NOTHING && !busy) {
            return;
        }
        GraphicsContext pen = getGraphicsContext2D();
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(0, 0, width, height);
        content = busy ? Content.SOMETHING : Content.NOTHING;
        setVisible(busy);
        if (busy) {
            pen.setTransform(1 / scale, 0, 0, 1 / scale, 0, 0);
            pen.setGlobalAlpha(1);
            Lens lens = new Lens(view.zoom() * scale, Math.round(view.x() * view.zoom() * scale),
                    Math.round(view.y() * view.zoom() * scale));
            painting.accept(new Brush(new Ink(pen, lens, Pigments.of(theme)), pen, lens,
                    view.seen(width, height).grown(ScenePainter.BEYOND)));
        }
    }
}
