package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** Whether a TLS listener asks clients for a certificate: ssl.client.auth. */
public enum ClientAuth implements Term {
    NONE,
    REQUESTED,
    REQUIRED,
    /** As none. */
    UNSET
}
