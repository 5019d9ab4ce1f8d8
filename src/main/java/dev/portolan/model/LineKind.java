package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** The product behind a private line. */
public enum LineKind implements Term {
    DIRECT_CONNECT,
    EXPRESS_CONNECT,
    /** Alibaba Cloud Enterprise Network. */
    CEN,
    SITE_TO_SITE_VPN,
    /** Alibaba: a classic-network instance linked to a VPC. */
    CLASSIC_LINK
}
