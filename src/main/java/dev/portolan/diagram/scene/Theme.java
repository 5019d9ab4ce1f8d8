package dev.portolan.diagram.scene;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * What each token looks like. The two built in are read from {@code theme-light.properties} and
 * {@code theme-dark.properties} beside this class.
 *
 * @param name {@code light} or {@code dark}
 * @param colors a colour for every token but {@link Token#NONE}
 */
public record Theme(String name, Map<Token, Rgb> colors) {
    public Theme {
        EnumMap<Token, Rgb> copy = new EnumMap<>(Token.class);
        copy.putAll(colors);
        for (Token token : Token.values()) {
            if (token != Token.NONE && !copy.containsKey(token)) {
                throw new IllegalArgumentException("theme " + name + " has no colour for " + token.key());
            }
        }
        colors = Collections.unmodifiableMap(copy);
    }

    public static Theme light() {
        return BuiltIn.LIGHT;
    }

    public static Theme dark() {
        return BuiltIn.DARK;
    }

    /** The colour of a token. @throws IllegalArgumentException for {@link Token#NONE}, which has none */
    public Rgb color(Token token) {
        Rgb color = colors.get(token);
        if (color == null) {
            throw new IllegalArgumentException(token + " has no colour");
        }
        return color;
    }

    private static Theme read(String name) {
        Properties file = new Properties();
        try (var in = new InputStreamReader(Theme.class.getResourceAsStream("theme-" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read theme " + name, e);
        }
        Map<Token, Rgb> colors = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            String text = file.getProperty(token.key());
            if (text != null) {
                colors.put(token, Rgb.parse(text.strip()));
            }
        }
        return new Theme(name, colors);
    }

    private static final class BuiltIn {
        static final Theme LIGHT = read("light");
        static final Theme DARK = read("dark");
    }
}
