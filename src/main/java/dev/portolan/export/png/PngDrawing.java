package dev.portolan.export.png;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a scene into a PNG file. Needs no display and no installed font. */
public final class PngDrawing {
    /** The most pixels an image has; a larger drawing is painted at a smaller scale. */
    public static final long MOST_PIXELS = 60_000_000;

    private PngDrawing() {
    }

    /**
     * The file.
     *
     * @param scale how many pixels a drawing unit is wide, more than 0; less is taken where the image would have more
     *         than {@link #MOST_PIXELS}
     * @throws IllegalArgumentException when the scale is not a positive number
     */
    public static byte[] of(Scene scene, Theme theme, double scale) {
        BufferedImage image = image(scene, theme, scale);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot encode the image", e);
        }
        return out.toByteArray();
    }

    /** The picture before it is encoded; the same as {@link #of} would write. */
    public static BufferedImage image(Scene scene, Theme theme, double scale) {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("a scale is more than 0, not " + scale);
        }
        Bounds box = scene.bounds();
        double held = Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(1, box.width() * box.height())));
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.round(box.width() * held)),
                Math.max(1, (int) Math.round(box.height() * held)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(held, held);
        graphics.translate(-box.x(), -box.y());
        Brush brush = new Brush(graphics, theme);
        brush.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), Token.CANVAS);
        scene.items().forEach(item -> item.marks().forEach(brush::paint));
        graphics.dispose();
        return image;
    }
}
