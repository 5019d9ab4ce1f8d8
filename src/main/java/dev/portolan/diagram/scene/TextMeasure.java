package dev.portolan.diagram.scene;

/**
 * How wide a text is. The drawing is laid out by this alone, so that it comes out the same wherever it is made; whoever
 * paints with fonts of another width gives a measure of its own.
 */
@FunctionalInterface
public interface TextMeasure {

    /** The width in drawing units of one line of text; 0 when it is empty. */
    double width(String text, Face face);

    /** The measure by the advance widths of the fonts that come with the program; needs no toolkit. */
    static TextMeasure builtIn() {
        return AdvanceWidths.INSTANCE;
    }

    /** The text, or as much of its two ends as fits the width with an ellipsis between them. */
    default String fitted(String text, Face face, double width) {
        if (width(text, face) <= width) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int kept = (low + high + 1) / 2;
            if (width(shortened(text, kept), face) <= width) {
                low = kept;
            } else {
                high = kept - 1;
            }
        }
        return shortened(text, low);
    }

    private static String shortened(String text, int kept) {
        int count = text.codePointCount(0, text.length());
        if (kept >= count) {
            return text;
        }
        int head = (kept * 3 + 4) / 5;
        int tail = kept - head;
        return text.substring(0, text.offsetByCodePoints(0, head)) + "…"
                + text.substring(text.offsetByCodePoints(0, count - tail));
    }
}
