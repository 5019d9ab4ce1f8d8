package dev.portolan.analysis.law;

import dev.portolan.model.shape.Term;

/** From which Regions an endpoint service may be reached. */
public enum EndpointReach implements Term {
    /** From its own Region and from those that the service lists. */
    LISTED_REGIONS,
    /** From its own Region only. */
    SAME_REGION
}
