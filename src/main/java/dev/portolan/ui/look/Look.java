package dev.portolan.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.portolan.diagram.scene.Rgb;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The looks of the window. The colours of each are the drawing's own theme. */
public enum Look {
    LIGHT(Theme.light(), new PrimerLight().getUserAgentStylesheet()),
    DARK(Theme.dark(), new PrimerDark().getUserAgentStylesheet());

    private final Theme theme;
    private final String controls;

    Look(Theme theme, String controls) {
        this.theme = theme;
        this.controls = controls;
    }

    public Theme theme() {
        return theme;
    }

    public Look other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The stylesheet of the controls, on which {@link #sheets()} build. */
    public String controls() {
        return controls;
    }

    /** What goes over {@link #controls()}: the tokens of this look, and the one sheet that uses them. */
    public List<String> sheets() {
        return List.of(address(tokens()), Look.class.getResource("base.css").toExternalForm());
    }

    /** The tokens as a stylesheet: {@code -pt-network-sheet: #f3f7ff;} and so on. */
    public String tokens() {
        StringBuilder sheet = new StringBuilder(".root {\n");
        for (Token token : Token.values()) {
            if (token != Token.NONE) {
                sheet.append("    -pt-").append(token.key()).append(": ").append(css(theme.color(token))).append(";\n");
            }
        }
        return sheet.append("}\n").toString();
    }

    private static String css(Rgb color) {
        return color.alpha() == 255 ? color.hex() : String.format(Locale.ROOT, "rgba(%d, %d, %d, %.3f)",
                color.red(), color.green(), color.blue(), color.opacity());
    }

    private static String address(String sheet) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
