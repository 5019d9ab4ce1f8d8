package dev.portolan.ui.canvas;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Layer;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import dev.portolan.ui.workspace.Highlight;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.transform.Affine;

/** Paints what of a scene is seen: the dots, then its items in their order, with what is lit, chosen and pointed at. */
public final class ScenePainter {
    private static final double DIMMED = 0.22;
    private static final double DIMMED_SHEET = 0.55;
    private static final double DOTS = 16;
    /** What an item paints beyond its bounds: shadows, tips, badges. */
    private static final double BEYOND = 14;

    private final Scene scene;
    private final Ink.Paths paths = new Ink.Paths();

    public ScenePainter(Scene scene) {
        this.scene = scene;
    }

    /**
     * What is to be painted.
     *
     * @param hover the item under the pointer
     */
    public record View(Viewport viewport, double width, double height, Theme theme, Highlight highlight,
                       Optional<Item> hover) {
    }

    /** Paints a whole canvas, which need not have been cleared. */
    public void paint(GraphicsContext pen, View view) {
        pen.setTransform(new Affine());
        pen.setGlobalAlpha(1);
        pen.setFontSmoothingType(FontSmoothingType.GRAY);
        var colors = Ink.colors(view.theme());
        pen.setFill(colors.get(Token.CANVAS));
        pen.fillRect(0, 0, view.width(), view.height());
        pen.setFill(colors.get(Token.DOT));
        dots(pen, view);
        Viewport seen = view.viewport();
        pen.setTransform(seen.zoom(), 0, 0, seen.zoom(), -seen.x() * seen.zoom(), -seen.y() * seen.zoom());
        items(pen, view);
        pen.setGlobalAlpha(1);
    }

    private static void dots(GraphicsContext pen, View view) {
        Viewport seen = view.viewport();
        double step = DOTS;
        while (step * seen.zoom() < 12) {
            step *= 2;
        }
        double side = Math.clamp(seen.zoom() * 1.4, 1, 2);
        Bounds bounds = seen.seen(view.width(), view.height());
        for (double y = Math.floor(bounds.y() / step) * step; y <= bounds.bottom(); y += step) {
            for (double x = Math.floor(bounds.x() / step) * step; x <= bounds.right(); x += step) {
                pen.fillRect(Math.round(seen.toPixelX(x)), Math.round(seen.toPixelY(y)), side, side);
            }
        }
    }

    private void items(GraphicsContext pen, View view) {
        double zoom = view.viewport().zoom();
        Ink ink = new Ink(pen, zoom, view.theme(), paths);
        Bounds seen = view.viewport().seen(view.width(), view.height()).grown(BEYOND);
        boolean ringed = false;
        for (Item item : scene.items()) {
            if (!ringed && item.layer().compareTo(Layer.LABEL) >= 0) {
                pen.setGlobalAlpha(1);
                rings(ink, view);
                ringed = true;
            }
            if (item.layer() == Layer.FRAME || !seen.overlaps(item.bounds().grown(0.5))
                    || Math.max(item.bounds().width(), item.bounds().height()) * zoom < 0.8) {
                continue;
            }
            boolean lit = !view.highlight().dims() || view.highlight().lit().contains(item.key());
            pen.setGlobalAlpha(lit ? 1 : dimmed(item.role()));
            paint(ink, item, lit && view.highlight().dims());
        }
    }

    private static double dimmed(Role role) {
        return switch (role) {
            case REGION, NETWORK, SUBNET -> DIMMED_SHEET;
            case NODE, LINK, CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> DIMMED;
        };
    }

    private static void paint(Ink ink, Item item, boolean raised) {
        for (Mark mark : item.marks()) {
            if (raised && item.role() == Role.CONNECTOR && mark instanceof Mark.Line line) {
                ink.band(line, item.tone().tint(), 5);
                Stroke stroke = line.stroke();
                ink.line(line, new Stroke(stroke.token(), stroke.weight() + 0.6, stroke.dash()));
            } else {
                ink.paint(mark);
            }
        }
    }

    private void rings(Ink ink, View view) {
        for (Item item : scene.items()) {
            if (view.highlight().chosen().contains(item.key())) {
                ring(ink, item, Token.ACCENT, 2.2);
            }
        }
        view.hover().filter(item -> !view.highlight().chosen().contains(item.key()))
                .ifPresent(item -> ring(ink, item, Token.ACCENT, 1.2));
    }

    private static void ring(Ink ink, Item item, Token token, double pixels) {
        if (item.role() == Role.CONNECTOR) {
            item.marks().forEach(mark -> {
                if (mark instanceof Mark.Line line) {
                    ink.band(line, Token.ACCENT_TINT, 5);
                    ink.line(line, new Stroke(line.stroke().token(), line.stroke().weight() + 0.8, line.stroke().dash()));
                }
            });
            return;
        }
        double gap = item.role() == Role.ROW || item.role() == Role.TAG ? 1 : 3;
        ink.ring(item.bounds().grown(gap), radius(item) + gap, token, pixels);
    }

    private static double radius(Item item) {
        return item.marks().stream().filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast)
                .mapToDouble(box -> Math.min(box.radius(), box.bounds().height() / 2)).findFirst().orElse(6);
    }
}
