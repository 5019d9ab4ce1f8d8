package dev.portolan.export.png;

import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Typeface;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fonts that come with the program, as Java2D sees them; characters they lack are left to the system's fonts. */
final class Fonts {
    private static final Map<Typeface, Font> FONTS = read();

    private Fonts() {
    }

    /** A stretch of text in one font. */
    record Run(String text, Font font) {
    }

    private static Map<Typeface, Font> read() {
        Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);
        for (Typeface typeface : Typeface.values()) {
            try (InputStream in = typeface.open()) {
                fonts.put(typeface, Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + typeface, e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(typeface + " is not a font", e);
            }
        }
        return fonts;
    }

    static List<Run> runs(String text, Face face) {
        Font own = FONTS.get(face.typeface()).deriveFont((float) face.size());
        if (own.canDisplayUpTo(text) < 0) {
            return List.of(new Run(text, own));
        }
        Font system = new Font(face.typeface() == Typeface.MONO ? Font.MONOSPACED : Font.SANS_SERIF,
                face.typeface() == Typeface.STRONG ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) face.size());
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < text.length(); to = text.offsetByCodePoints(to, 1)) {
            boolean known = own.canDisplay(text.codePointAt(to));
            boolean before = own.canDisplay(text.codePointAt(from));
            if (known != before) {
                runs.add(new Run(text.substring(from, to), before ? own : system));
                from = to;
            }
        }
        if (from < text.length()) {
            runs.add(new Run(text.substring(from), own.canDisplay(text.codePointAt(from)) ? own : system));
        }
        return runs;
    }
}
