package dev.portolan.provider;

import dev.portolan.model.shape.Term;

/** Where on its way a silent connection may be forgotten; the word is the name of the fact in the sheets. */
public enum IdlePoint implements Term {
    /** A load balancer's listener that passes the bytes through. */
    BALANCER_TCP,
    /** A load balancer's listener that ends TLS. */
    BALANCER_TLS,
    NAT_GATEWAY,
    ENDPOINT
}
