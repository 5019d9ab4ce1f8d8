package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** What a load balancer speaks. */
public enum BalancerProtocol implements Term {
    /** Passes the bytes through. */
    TCP,
    /** Ends the client's TLS, or begins TLS towards the target. */
    TLS
}
