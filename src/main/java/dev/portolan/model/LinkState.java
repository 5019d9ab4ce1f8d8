package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** The state of a link or of its acceptance; unsaid is taken to be active. */
public enum LinkState implements Term {
    ACTIVE,
    PENDING_ACCEPTANCE,
    REJECTED,
    EXPIRED,
    FAILED,
    DOWN,
    UNSET
}
