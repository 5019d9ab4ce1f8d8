package dev.portolan.analysis.law;

import dev.portolan.model.shape.Term;

/** How far a security rule may refer to a group of another network over a peering. */
public enum GroupReach implements Term {
    /** Over a peering whose two ends are in one Region. */
    SAME_REGION,
    /** Nobody says. */
    UNKNOWN
}
