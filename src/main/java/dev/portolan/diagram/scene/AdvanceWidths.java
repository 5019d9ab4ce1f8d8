package dev.portolan.diagram.scene;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Advance widths of the fonts that come with the program, in thousandths of the font size, as the table
 * {@code advance-widths.properties} holds them (a test compares it with the fonts). Characters beyond the table are
 * taken to be a full em wide where their script is (Chinese, Japanese, Korean, emoji), else as wide as an average
 * capital, so that a text is rather given too much room than too little.
 */
final class AdvanceWidths implements TextMeasure {
    static final TextMeasure INSTANCE = new AdvanceWidths();
    private static final int UNKNOWN = 720;

    /** Characters up to here are looked up in an array, which is what most text is made of. */
    private static final int COMMON = 0x3000;

    private final Map<Typeface, Map<Integer, Integer>> widths = new EnumMap<>(Typeface.class);
    private final Map<Typeface, int[]> common = new EnumMap<>(Typeface.class);

    private AdvanceWidths() {
        Properties table = new Properties();
        try (var in = new InputStreamReader(AdvanceWidths.class.getResourceAsStream("advance-widths.properties"),
                StandardCharsets.UTF_8)) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table of advance widths", e);
        }
        for (Typeface typeface : Typeface.values()) {
            Map<Integer, Integer> known = new HashMap<>();
            for (String run : table.getProperty(typeface.key()).split("\\s+")) {
                int colon = run.indexOf(':');
                int code = Integer.parseInt(run.substring(0, colon), 16);
                for (String width : run.substring(colon + 1).split(",")) {
                    known.put(code++, Integer.parseInt(width));
                }
            }
            widths.put(typeface, known);
            int[] first = new int[COMMON];
            Arrays.setAll(first, each -> known.getOrDefault(each, beyond(each)));
            common.put(typeface, first);
        }
    }

    @Override
    public double width(String text, Face face) {
        int[] first = common.get(face.typeface());
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int code = text.charAt(i);
            if (code < COMMON) {
                sum += first[code];
                continue;
            }
            code = text.codePointAt(i);
            i += Character.charCount(code) - 1;
            sum += widths.get(face.typeface()).getOrDefault(code, beyond(code));
        }
        return sum * face.size() / 1000;
    }

    private static int beyond(int code) {
        if (Character.getType(code) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.isIdeographic(code) || code >= 0x1100 && code <= 0x11ff || code >= 0x2e80 && code <= 0xd7ff
                || code >= 0xff00 && code <= 0xffef || code > 0xffff ? 1000 : UNKNOWN;
    }
}
