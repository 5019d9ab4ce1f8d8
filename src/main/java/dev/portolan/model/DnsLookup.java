package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** How a Kafka client uses the addresses of a name: client.dns.lookup. */
public enum DnsLookup implements Term {
    USE_ALL_DNS_IPS,
    RESOLVE_CANONICAL_BOOTSTRAP_SERVERS_ONLY;

    @Override
    public String term() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
