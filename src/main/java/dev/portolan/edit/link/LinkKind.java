package dev.portolan.edit.link;

import dev.portolan.model.shape.Term;

/** The ways of joining two things, in the order in which a chooser lists them. */
public enum LinkKind implements Term {
    /** A client must reach a cluster. */
    CONNECTION,
    /** A client must reach the cluster that is behind a balancer, an endpoint or a public address. */
    CONNECTION_THROUGH,
    PEERING,
    /** Direct Connect and its like. */
    PRIVATE_LINE,
    VPN,
    CEN,
    CLASSIC_LINK,
    ATTACHMENT,
    GATEWAY_PEERING
}
