package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** Who operates a place or a service. */
public enum Provider implements Term {
    AWS,
    ALIBABA,
    /** Open Telekom Cloud. */
    OTC,
    TIDB_CLOUD,
    /** The architect's own organisation. */
    SELF_HOSTED
}
