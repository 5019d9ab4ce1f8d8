package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** What an internet gateway lets through. */
public enum GatewayKind implements Term {
    /** Both directions. */
    STANDARD,
    /** IPv6, outbound only. */
    EGRESS_ONLY
}
