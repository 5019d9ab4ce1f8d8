package dev.portolan.export.svg;

import static dev.portolan.diagram.scene.PathData.text;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.PathData;
import dev.portolan.diagram.scene.Rgb;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import dev.portolan.diagram.scene.Typeface;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Writes a scene as SVG 1.1: one file that refers to nothing outside it, the same bytes for the same scene and theme.
 * Each item is a group that names its elements in {@code data-element} and {@code data-also}, with a title for those who
 * do not see it. Texts carry their width, so that another font in place of Inter stays inside its box.
 */
public final class SvgDrawing {
    private static final String PROSE = "Inter, 'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'DejaVu Sans', sans-serif";
    private static final String CODE = "'JetBrains Mono', Consolas, Menlo, 'DejaVu Sans Mono', monospace";

    private final Theme theme;
    private final StringBuilder out = new StringBuilder(1 << 14);

    private SvgDrawing(Theme theme) {
        this.theme = theme;
    }

    /**
     * The file, in UTF-8.
     *
     * @param scale how many CSS pixels a drawing unit is wide, more than 0
     * @throws IllegalArgumentException when the scale is not a positive number
     */
    public static byte[] of(Scene scene, Theme theme, double scale) {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("a scale is more than 0, not " + scale);
        }
        SvgDrawing drawing = new SvgDrawing(theme);
        drawing.write(scene, scale);
        return drawing.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Scene scene, double scale) {
        Bounds box = scene.bounds();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(text(box.width() * scale)).append("\" height=\"").append(text(box.height() * scale))
                .append("\" viewBox=\"").append(text(box.x())).append(' ').append(text(box.y())).append(' ')
                .append(text(box.width())).append(' ').append(text(box.height()))
                .append("\" role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">").append(escaped(scene.title()))
                .append("</title>\n<desc id=\"desc\">").append(escaped(scene.description())).append("</desc>\n");
        styles();
        out.append("<rect").append(attributes(box)).append(fill(Token.CANVAS)).append("/>\n");
        scene.items().forEach(this::item);
        out.append("</svg>\n");
    }

    private void styles() {
        out.append("<style>\ntext{white-space:pre}\n");
        for (Face face : Face.values()) {
            out.append('.').append(name(face)).append("{font-family:")
                    .append(face.typeface() == Typeface.MONO ? CODE : PROSE)
                    .append(";font-weight:").append(face.typeface().weight())
                    .append(";font-size:").append(text(face.size())).append("px}\n");
        }
        Rgb shadow = theme.color(Token.SHADOW);
        out.append("</style>\n<defs><filter id=\"soft\" x=\"-10%\" y=\"-20%\" width=\"120%\" height=\"160%\">"
                        + "<feDropShadow dx=\"0\" dy=\"1.5\" stdDeviation=\"2.2\" flood-color=\"").append(shadow.hex())
                .append("\" flood-opacity=\"").append(text(shadow.opacity())).append("\"/></filter></defs>\n");
    }

    private static String name(Face face) {
        return face.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void item(Item item) {
        if (item.marks().isEmpty()) {
            return;
        }
        out.append("<g class=\"").append(item.role().name().toLowerCase(java.util.Locale.ROOT)).append('"');
        item.element().ifPresent(id -> out.append(" data-element=\"").append(escaped(id.value())).append('"'));
        if (!item.others().isEmpty()) {
            out.append(" data-also=\"")
                    .append(escaped(item.others().stream().map(id -> id.value()).collect(Collectors.joining(" ")))).append('"');
        }
        out.append(">\n");
        if (!item.tip().isBlank()) {
            out.append("<title>").append(escaped(item.tip())).append("</title>\n");
        }
        item.marks().forEach(this::mark);
        out.append("</g>\n");
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Box box -> out.append("<rect").append(attributes(box.bounds())).append(" rx=\"")
                    .append(text(Math.min(box.radius(), Math.min(box.bounds().width(), box.bounds().height()) / 2))).append('"')
                    .append(fill(box.fill())).append(stroke(box.outline()))
                    .append(box.shadow() == Mark.Shadow.SOFT ? " filter=\"url(#soft)\"" : "").append("/>\n");
            case Mark.Line line -> line(line);
            case Mark.Text text -> words(text);
            case Mark.Glyph glyph -> glyph(glyph);
            case Mark.Disc disc -> out.append("<circle cx=\"").append(text(disc.center().x())).append("\" cy=\"")
                    .append(text(disc.center().y())).append("\" r=\"").append(text(disc.radius())).append('"')
                    .append(fill(disc.fill())).append(stroke(disc.outline())).append("/>\n");
        }
    }

    private void line(Mark.Line line) {
        out.append("<path d=\"").append(PathData.of(line)).append("\" fill=\"none\" stroke-linejoin=\"round\"")
                .append(stroke(line.stroke())).append("/>\n");
        String tip = PathData.tip(line);
        if (!tip.isEmpty()) {
            out.append("<path d=\"").append(tip).append('"').append(fill(line.stroke().token())).append("/>\n");
        }
    }

    private void words(Mark.Text words) {
        String anchor = switch (words.anchor()) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
        out.append("<text class=\"").append(name(words.face())).append("\" x=\"").append(text(words.x())).append("\" y=\"")
                .append(text(words.baseline())).append('"').append(anchor).append(fill(words.color()))
                .append(" textLength=\"").append(text(words.width())).append("\" lengthAdjust=\"spacingAndGlyphs\">")
                .append(escaped(words.text())).append("</text>\n");
    }

    private void glyph(Mark.Glyph glyph) {
        double scale = glyph.size() / Icon.SIDE;
        out.append("<path transform=\"translate(").append(text(glyph.x())).append(' ').append(text(glyph.y()))
                .append(") scale(").append(scale(scale)).append(")\" d=\"").append(glyph.icon().path())
                .append("\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\"")
                .append(stroke(Stroke.solid(glyph.color(), glyph.weight() / scale))).append("/>\n");
    }

    /** Four decimals, which a scale needs more of than a length. */
    private static String scale(double scale) {
        return BigDecimal.valueOf(scale).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    private static String attributes(Bounds box) {
        return " x=\"" + text(box.x()) + "\" y=\"" + text(box.y()) + "\" width=\"" + text(box.width()) + "\" height=\""
                + text(box.height()) + "\"";
    }

    private String fill(Token token) {
        if (token == Token.NONE) {
            return " fill=\"none\"";
        }
        Rgb color = theme.color(token);
        return " fill=\"" + color.hex() + "\"" + (color.alpha() == 255 ? "" : " fill-opacity=\"" + text(color.opacity()) + "\"");
    }

    private String stroke(Stroke stroke) {
        if (!stroke.isVisible()) {
            return "";
        }
        String dash = stroke.dash().pattern().isEmpty() ? "" : " stroke-dasharray=\"" + stroke.dash().pattern().stream()
                .map(PathData::text).collect(Collectors.joining(" ")) + "\"";
        return " stroke=\"" + theme.color(stroke.token()).hex() + "\" stroke-width=\"" + text(stroke.weight()) + "\"" + dash;
    }

    /** Text as XML 1.0 can hold it: what it cannot hold is dropped. */
    private static String escaped(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 8);
        raw.codePoints().forEach(code -> {
            switch (code) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (allowed(code)) {
                        safe.appendCodePoint(code);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int code) {
        return code >= 0x20 && code < 0x7f || code >= 0xa0 && code < 0xd800 || code >= 0xe000 && code < 0xfffe
                || code >= 0x10000 && (code & 0xfffe) != 0xfffe;
    }
}
