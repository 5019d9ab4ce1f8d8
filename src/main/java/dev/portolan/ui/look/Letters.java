package dev.portolan.ui.look;

import dev.portolan.diagram.scene.Face;
import dev.portolan.diagram.scene.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;

/** The fonts that come with the program, as JavaFX sees them. */
public final class Letters {
    private static final Map<Typeface, String> NAMES = load();
    private static final Map<Face, Font> FACES = new EnumMap<>(Face.class);

    private Letters() {
    }

    private static Map<Typeface, String> load() {
        Map<Typeface, String> names = new EnumMap<>(Typeface.class);
        for (Typeface typeface : Typeface.values()) {
            try (InputStream in = typeface.open()) {
                names.put(typeface, Font.loadFont(in, 12).getName());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + typeface, e);
            }
        }
        return names;
    }

    /** Makes the fonts known to stylesheets. To be called before the first stylesheet is applied. */
    public static void install() {
        if (NAMES.size() != Typeface.values().length) {
            throw new IllegalStateException("a font is missing");
        }
    }

    /** The font of a face of the drawing, at 100 %. */
    public static Font of(Face face) {
        return FACES.computeIfAbsent(face, f -> new Font(NAMES.get(f.typeface()), f.size()));
    }

    /** The font of a face of the drawing, in letters of so many pixels. */
    public static Font of(Face face, double size) {
        return new Font(NAMES.get(face.typeface()), size);
    }
}
