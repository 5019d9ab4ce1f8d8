package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** Whom a client asks for names that its hosts file does not hold. */
public enum Resolver implements Term {
    /** The resolver of its network, which sees the hosted zones associated with that network. */
    NETWORK,
    /** A public resolver: no private zone is seen. */
    PUBLIC
}
