package dev.portolan.ui.ink;

import dev.portolan.diagram.scene.Rgb;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/** The colours of a theme, as JavaFX has them and as numbers. */
public final class Pigments {
    private static final Map<Theme, Pigments> KNOWN = new java.util.HashMap<>();

    private final Map<Token, Color> colors = new EnumMap<>(Token.class);
    private final Map<Token, Integer> numbers = new EnumMap<>(Token.class);

    private Pigments(Theme theme) {
        for (Token token : Token.values()) {
            if (token != Token.NONE) {
                Rgb rgb = theme.color(token);
                colors.put(token, Color.rgb(rgb.red(), rgb.green(), rgb.blue(), rgb.opacity()));
                numbers.put(token, rgb.alpha() << 24 | rgb.red() << 16 | rgb.green() << 8 | rgb.blue());
            }
        }
        numbers.put(Token.NONE, 0);
    }

    /** Those of a theme. To be asked on the window's thread. */
    public static Pigments of(Theme theme) {
        return KNOWN.computeIfAbsent(theme, Pigments::new);
    }

    public Color color(Token token) {
        return colors.get(token);
    }

    int argb(Token token) {
        return numbers.get(token);
    }
}
