package dev.portolan.diagram.scene;

/**
 * How a line is drawn. Caps are butt for dashes and joins are round.
 *
 * @param weight its width in drawing units
 */
public record Stroke(Token token, double weight, Dash dash) {
    public static final Stroke NONE = new Stroke(Token.NONE, 0, Dash.SOLID);

    public static Stroke solid(Token token, double weight) {
        return new Stroke(token, weight, Dash.SOLID);
    }

    public boolean isVisible() {
        return token != Token.NONE && weight > 0;
    }
}
