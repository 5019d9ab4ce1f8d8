package dev.portolan.analysis.law;

import dev.portolan.model.shape.Term;

/** What becomes of a peering between networks whose address blocks overlap. */
public enum PeeringOverlap implements Term {
    /** It cannot be made. */
    REFUSED,
    /** It can be made; routes to whole networks fail, routes to subnets that do not overlap work. */
    SUBNETS_ROUTE
}
