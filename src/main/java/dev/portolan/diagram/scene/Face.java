package dev.portolan.diagram.scene;

/** How letters look, by what they say; sizes are in drawing units. */
public enum Face {
    /** The name of the whole design. */
    HEADING(Typeface.STRONG, 16),
    /** The name of a region or network. */
    TITLE(Typeface.STRONG, 12.5),
    /** The name of a card, or of a subnet. */
    NAME(Typeface.STRONG, 12),
    /** Prose. */
    BODY(Typeface.REGULAR, 11),
    /** Facts at the edge of a sheet and words on pills. */
    LABEL(Typeface.REGULAR, 10.5),
    /** A word that carries a verdict. */
    WORD(Typeface.STRONG, 10),
    /** Addresses, ports, hosts and codes. */
    CODE(Typeface.MONO, 10),
    /** The same on tags and chips. */
    TAG(Typeface.MONO, 9.5),
    /** The count on a badge. */
    COUNT(Typeface.STRONG, 9.5);

    private final Typeface typeface;
    private final double size;

    Face(Typeface typeface, double size) {
        this.typeface = typeface;
        this.size = size;
    }

    public Typeface typeface() {
        return typeface;
    }

    public double size() {
        return size;
    }

    /** How far below the middle of a line of capitals its baseline lies. */
    public double halfCapital() {
        return size * 0.365;
    }
}
