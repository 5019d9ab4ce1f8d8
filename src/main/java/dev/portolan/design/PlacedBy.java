package dev.portolan.design;

import dev.portolan.model.shape.Term;

/** Who put an element where it lies on the drawing. */
public enum PlacedBy implements Term {
    /** A person: it stays there. */
    HAND,
    /** The automatic layout: it stays there until the layout is asked again, or something needs its place. */
    LAYOUT
}
