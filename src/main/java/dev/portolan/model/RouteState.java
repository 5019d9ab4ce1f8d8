package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** Whether a route can be used. */
public enum RouteState implements Term {
    ACTIVE,
    /** Drops what it matches. */
    BLACKHOLE
}
