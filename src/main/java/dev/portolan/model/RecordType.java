package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** The type of a DNS record. */
public enum RecordType implements Term {
    A,
    AAAA,
    CNAME,
    /** A provider's alias: answers with the addresses of an endpoint or a load balancer. */
    ALIAS;

    @Override
    public String term() {
        return name();
    }
}
