package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** What a security rule speaks of. */
public enum Protocol implements Term {
    TCP,
    UDP,
    ICMP,
    ALL
}
