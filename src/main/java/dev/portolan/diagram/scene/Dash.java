package dev.portolan.diagram.scene;

import java.util.List;

/** How a line is broken. */
public enum Dash {
    SOLID(List.of()),
    DASHED(List.of(6.0, 4.0)),
    DASH_DOT(List.of(9.0, 3.5, 1.5, 3.5)),
    DOTTED(List.of(1.5, 4.0)),
    /** For outlines: shorter than the dashes of connectors, so that the two are told apart. */
    FINE(List.of(3.0, 3.0));

    private final List<Double> pattern;

    Dash(List<Double> pattern) {
        this.pattern = pattern;
    }

    /** Lengths of strokes and gaps in turn, in drawing units; empty when the line is unbroken. */
    public List<Double> pattern() {
        return pattern;
    }
}
