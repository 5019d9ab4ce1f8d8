package dev.portolan.diagram.scene;

import java.io.InputStream;
import java.util.Locale;

/**
 * The fonts that come with the program, both under the SIL Open Font License 1.1 (its text lies beside them): Inter for
 * prose, JetBrains Mono for addresses, ports, hosts and codes.
 */
public enum Typeface {
    REGULAR("Inter", 400, "Inter-Regular.ttf"),
    STRONG("Inter", 600, "Inter-SemiBold.ttf"),
    MONO("JetBrains Mono", 400, "JetBrainsMono-Regular.ttf");

    private final String family;
    private final int weight;
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    public String family() {
        return family;
    }

    /** The weight as CSS counts it: 400 or 600. */
    public int weight() {
        return weight;
    }

    /** The name in the table of advance widths. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The font file, a TrueType font; whoever opens it closes it. */
    public InputStream open() {
        return Typeface.class.getResourceAsStream("font/" + file);
    }
}
