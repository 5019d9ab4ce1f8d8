package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** Where a NAT gateway leads. */
public enum NatKind implements Term {
    /** To the Internet, under a public address. */
    PUBLIC,
    /** To other networks, under its own private address. */
    PRIVATE
}
