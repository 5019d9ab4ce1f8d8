package dev.portolan.diagram.scene;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 (nothing) to 255 (solid)
 */
public record Rgb(int red, int green, int blue, int alpha) {
    public Rgb {
        if (((red | green | blue | alpha) & ~255) != 0) {
            throw new IllegalArgumentException("a part of a colour is 0 to 255");
        }
    }

    /** Reads {@code #rrggbb} or {@code #rrggbbaa}. @throws IllegalArgumentException for anything else */
    public static Rgb parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")) {
            throw new IllegalArgumentException("'" + text + "' is not a colour such as #2f6feb");
        }
        int alpha = text.length() == 9 ? Integer.parseInt(text.substring(7), 16) : 255;
        int rgb = Integer.parseInt(text.substring(1, 7), 16);
        return new Rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255, alpha);
    }

    /** The colour as {@code #rrggbb}, whatever its alpha. */
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** How solid it is, 0 to 1. */
    public double opacity() {
        return alpha / 255.0;
    }

    /** Relative luminance as WCAG 2.2 defines it, 0 (black) to 1 (white). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
    public double contrastWith(Rgb other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
