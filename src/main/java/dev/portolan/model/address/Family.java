package dev.portolan.model.address;

import dev.portolan.model.shape.Term;

/** An Internet Protocol version and the number of bits in its addresses. */
public enum Family implements Term {
    IPV4("ipv4", 32),
    IPV6("ipv6", 128);

    private final String term;
    private final int bits;

    Family(String term, int bits) {
        this.term = term;
        this.bits = bits;
    }

    @Override
    public String term() {
        return term;
    }

    /** Number of bits in an address: 32 or 128. */
    public int bits() {
        return bits;
    }
}
