package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** Who sees a hosted zone. */
public enum Visibility implements Term {
    /** The networks associated with it. */
    PRIVATE,
    /** Everyone. */
    PUBLIC
}
