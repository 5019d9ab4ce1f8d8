package dev.portolan.ui.ink;

import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.ui.look.Letters;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/** Texts, at their true size: a bar stands for letters too small to be read, and nothing for those too small to be seen. */
final class Lettering {
    /** Letters of fewer pixels than this cannot be read. */
    private static final double READABLE = 3.4;
    /** Letters of fewer pixels than this are not seen. */
    private static final double VISIBLE = 1.4;
    private static final double BAR = 0.35;

    private final GraphicsContext pen;
    private final Lens lens;
    private final Pigments pigments;
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    Lettering(GraphicsContext pen, Lens lens, Pigments pigments) {
        this.pen = pen;
        this.lens = lens;
        this.pigments = pigments;
        pen.setFontSmoothingType(FontSmoothingType.GRAY);
        pen.setTextBaseline(VPos.BASELINE);
    }

    void text(Mark.Text text) {
        double size = lens.length(text.face().size());
        if (size < VISIBLE) {
            return;
        }
        pen.setFill(pigments.color(text.color()));
        if (size < READABLE) {
            bar(text, size);
            return;
        }
        pen.setFont(fonts.computeIfAbsent(text.face(), face -> Letters.of(face, size)));
        pen.setTextAlign(switch (text.anchor()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        pen.fillText(text.text(), lens.x(text.x()), lens.y(text.baseline()));
    }

    private void bar(Mark.Text text, double size) {
        Lens.Frame frame = lens.frame(text.bounds());
        int height = Math.max(1, (int) Math.round(size * 0.4));
        double alpha = pen.getGlobalAlpha();
        pen.setGlobalAlpha(alpha * BAR);
        pen.fillRect(frame.x(), frame.y() + (frame.height() - height) / 2, frame.width(), height);
        pen.setGlobalAlpha(alpha);
    }
}
