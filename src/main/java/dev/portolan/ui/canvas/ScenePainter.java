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
import dev.portolan.ui.ink.Ink;
import dev.portolan.ui.ink.Lens;
import dev.portolan.ui.ink.Pigments;
import dev.portolan.ui.workspace.Highlight;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Affine;

/** Paints parts of a scene: the ground with its dots, then the items in their order, dimmed where others are lit. */
public final class ScenePainter {
    /** What an item paints beyond its bounds: shadows, tips, badges. */
    static final double BEYOND = 14;
    private static final double DIMMED = 0.22;
    private static final double DIMMED_SHEET = 0.55;
    private static final double DOTS = 16;
    private static final double APART = 12;
    /** Parts of cards of fewer pixels than this are not made out. */
    private static final double SMALLEST_PART = 2.5;

    private final Scene scene;

    public ScenePainter(Scene scene) {
        this.scene = scene;
    }

    /**
     * How it is painted.
     *
     * @param hidden keys of items that are left out, as they are painted elsewhere
     */
    public record Manner(Theme theme, Highlight highlight, Set<String> hidden, Dots dots) {
        /** All of it, nothing lit. */
        public static Manner plain(Theme theme) {
            return new Manner(theme, Highlight.NONE, Set.of(), Dots.SHOWN);
        }
    }

    /** Whether the grid of dots is seen. */
    public enum Dots { SHOWN, HIDDEN }

    /** Paints a whole canvas of so many pixels, which need not have been cleared. */
    public void paint(GraphicsContext pen, Viewport seen, double width, double height, Theme theme) {
        Lens lens = new Lens(seen.zoom(), Math.round(seen.x() * seen.zoom()), Math.round(seen.y() * seen.zoom()));
        pen.setTransform(new Affine());
        paint(pen, lens, (int) Math.ceil(width), (int) Math.ceil(height), Manner.plain(theme));
    }

    /** Paints so many device pixels of the drawing, into a canvas whose unit is the device pixel. */
    void paint(GraphicsContext pen, Lens lens, int width, int height, Manner manner) {
        Pigments pigments = Pigments.of(manner.theme());
        pen.setGlobalAlpha(1);
        pen.setFill(pigments.color(Token.CANVAS));
        pen.fillRect(0, 0, width, height);
        if (manner.dots() == Dots.SHOWN) {
            pen.setFill(pigments.color(Token.DOT));
            dots(pen, lens, width, height);
        }
        Bounds area = new Bounds(lens.left() / lens.scale(), lens.top() / lens.scale(), width / lens.scale(),
                height / lens.scale());
        items(new Ink(pen, lens, pigments), pen, area, manner, lens.scale());
        pen.setGlobalAlpha(1);
    }

    private static void dots(GraphicsContext pen, Lens lens, int width, int height) {
        double step = DOTS * lens.scale();
        while (step < APART) {
            step *= 2;
        }
        int side = lens.scale() > 1.3 ? 2 : 1;
        for (double y = Math.floor(lens.top() / step) * step; y <= lens.top() + height; y += step) {
            for (double x = Math.floor(lens.left() / step) * step; x <= lens.left() + width; x += step) {
                pen.fillRect(Math.round(x) - lens.left(), Math.round(y) - lens.top(), side, side);
            }
        }
    }

    private void items(Ink ink, GraphicsContext pen, Bounds area, Manner manner, double scale) {
        boolean dims = manner.highlight().dims();
        scene.in(area.grown(BEYOND)).filter(item -> item.layer() != Layer.FRAME && !isTooSmall(item, scale)
                && !manner.hidden().contains(item.key())).forEach(item -> {
                    boolean lit = !dims || manner.highlight().lit().contains(item.key());
                    pen.setGlobalAlpha(lit ? 1 : dimmed(item.role()));
                    paint(ink, item, lit && dims);
                });
    }

    private static boolean isTooSmall(Item item, double scale) {
        return switch (item.role()) {
            case ROW, TAG, BADGE -> item.bounds().height() * scale < SMALLEST_PART;
            default -> Math.max(item.bounds().width(), item.bounds().height()) * scale < 0.8;
        };
    }

    private static double dimmed(Role role) {
        return switch (role) {
            case REGION, NETWORK, SUBNET -> DIMMED_SHEET;
            case NODE, LINK, CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> DIMMED;
        };
    }

    static void paint(Ink ink, Item item, boolean raised) {
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
}
