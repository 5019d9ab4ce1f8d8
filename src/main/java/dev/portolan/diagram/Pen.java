package dev.portolan.diagram;

import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Icon;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Mark.Anchor;
import dev.portolan.diagram.scene.Stroke;
import dev.portolan.diagram.scene.TextMeasure;
import dev.portolan.diagram.scene.Token;
import dev.portolan.diagram.scene.Tone;
import java.util.ArrayList;
import java.util.List;

/** Gathers marks. Texts are given by the middle of their line, and are always cut to the room they have. */
final class Pen {
    static final double TAG_HEIGHT = 16;
    private static final double TAG_PADDING = 6;

    private final TextMeasure measure;
    private final List<Mark> marks = new ArrayList<>();

    Pen(TextMeasure measure) {
        this.measure = measure;
    }

    /** What a text is drawn as: no line breaks, no control or direction characters, nothing that is half a character. */
    static String clean(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            int type = Character.getType(code);
            if (code == '\n' || code == '\r' || code == '\t') {
                kept.append(' ');
            } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                    && type != Character.UNASSIGNED && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR && type != Character.PRIVATE_USE) {
                kept.appendCodePoint(code);
            }
        });
        return kept.toString();
    }

    double width(String text, Face face) {
        return measure.width(clean(text), face);
    }

    double tagWidth(String text) {
        return width(text, Face.TAG) + 2 * TAG_PADDING;
    }

    Pen add(Mark mark) {
        marks.add(mark);
        return this;
    }

    Pen text(String text, double x, double middle, Face face, Token color, Anchor anchor, double room) {
        String shown = measure.fitted(clean(text), face, room);
        if (!shown.isBlank() && room > 0) {
            add(new Mark.Text(shown, x, middle + face.halfCapital(), face, color, anchor, measure.width(shown, face)));
        }
        return this;
    }

    Pen text(String text, double x, double middle, Face face, Token color, double room) {
        return text(text, x, middle, face, color, Anchor.START, room);
    }

    /** A tag of monospaced text; returns its width. */
    double tag(String text, double x, double middle, double room) {
        double width = Math.min(room, tagWidth(text));
        if (width > 3 * TAG_PADDING) {
            add(new Mark.Box(new Bounds(x, middle - TAG_HEIGHT / 2, width, TAG_HEIGHT), 4, Token.CARD,
                    Stroke.solid(Token.LINE, 1)));
            text(text, x + width / 2, middle, Face.TAG, Token.MUTED, Anchor.MIDDLE, width - 2 * TAG_PADDING + 0.5);
        }
        return width;
    }

    /** A chip in a verdict's colours, monospaced. */
    Pen chip(String text, Tone tone, double x, double middle, double width) {
        Token fill = tone == Tone.QUIET ? Token.UNDETERMINED_TINT : tone.tint();
        Token letters = tone == Tone.QUIET ? Token.MUTED : tone.color();
        add(new Mark.Box(new Bounds(x, middle - 7.5, width, 15), 5, fill, Stroke.NONE));
        return text(text, x + width / 2, middle, Face.TAG, letters, Anchor.MIDDLE, width - 4);
    }

    double wordWidth(String word) {
        return width(word, Face.WORD) + 26;
    }

    /** A verdict in a word, with its sign, so that it does not rest on colour. */
    Pen word(String word, Tone tone, double x, double middle) {
        double width = wordWidth(word);
        add(new Mark.Box(new Bounds(x, middle - 8.5, width, 17), 8.5, tone.tint(), Stroke.NONE));
        add(new Mark.Glyph(tone.icon(), x + 6, middle - 5.5, 11, tone.color(), 1.5));
        return text(word, x + 19, middle, Face.WORD, tone.color(), width - 19);
    }

    Pen icon(Icon icon, double x, double middle, double size, Token color) {
        return add(new Mark.Glyph(icon, x, middle - size / 2, size, color, size >= 16 ? 1.5 : 1.25));
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }
}
