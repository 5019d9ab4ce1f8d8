package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** What a network is. */
public enum NetworkKind implements Term {
    /** A virtual private cloud. */
    VPC,
    /** Alibaba's shared classic network. */
    CLASSIC,
    /** A site of the organisation's own. */
    ON_PREMISES,
    /** The public Internet, or a client's place on it. */
    INTERNET
}
