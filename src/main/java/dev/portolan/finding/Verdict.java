package dev.portolan.finding;

import dev.portolan.model.shape.Term;

/** What becomes of a connection, or of one dialled endpoint of it. */
public enum Verdict implements Term {
    /** The bootstrap and every broker. */
    REACHABLE,
    /** The bootstrap and some brokers, but not all. */
    PARTIAL,
    /** The bootstrap, and no broker. */
    BOOTSTRAP_ONLY,
    /** No bootstrap endpoint; or, of one endpoint, not reached. */
    UNREACHABLE,
    /** Decided by something that the design does not hold. */
    UNDETERMINED
}
