package dev.portolan.diagram.scene;

/** What a verdict makes of a line, a chip or a word: colour, shape and icon together, never colour alone. */
public enum Tone {
    /** No verdict speaks of it. */
    QUIET(Token.LINK, Token.CARD, Dash.SOLID, 1.3, Icon.CONNECTION),
    /** Drawn as wanted, but not judged. */
    NEUTRAL(Token.ACCENT, Token.ACCENT_TINT, Dash.SOLID, 1.8, Icon.CONNECTION),
    REACHED(Token.REACHED, Token.REACHED_TINT, Dash.SOLID, 2, Icon.CHECK),
    PARTIAL(Token.PARTIAL, Token.PARTIAL_TINT, Dash.DASH_DOT, 2, Icon.PART),
    BLOCKED(Token.BLOCKED, Token.BLOCKED_TINT, Dash.DASHED, 2, Icon.CROSS),
    UNDETERMINED(Token.UNDETERMINED, Token.UNDETERMINED_TINT, Dash.DOTTED, 2, Icon.QUESTION);

    private final Token color;
    private final Token tint;
    private final Dash dash;
    private final double weight;
    private final Icon icon;

    Tone(Token color, Token tint, Dash dash, double weight, Icon icon) {
        this.color = color;
        this.tint = tint;
        this.dash = dash;
        this.weight = weight;
        this.icon = icon;
    }

    public Token color() {
        return color;
    }

    public Token tint() {
        return tint;
    }

    public Icon icon() {
        return icon;
    }

    public Stroke stroke() {
        return new Stroke(color, weight, dash);
    }
}
