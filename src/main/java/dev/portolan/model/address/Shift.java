package dev.portolan.model.address;

import java.util.Optional;

/**
 * Carries addresses from one block to another of the same family, each as far from the start as it was.
 *
 * @param from where they lie
 * @param to where they come to lie; of a smaller block only those have a place that lie at the start
 */
public record Shift(Cidr from, Cidr to) {
    public Shift {
        if (from.family() != to.family()) {
            throw new IllegalArgumentException("nothing can be carried from " + from + " to " + to);
        }
    }

    /** Where the address comes to lie; empty for one outside, or without a place. */
    public Optional<IpAddress> of(IpAddress address) {
        long high = address.high() & ~Cidr.highMask(from.family(), from.prefix());
        long low = address.low() & ~Cidr.lowMask(from.family(), from.prefix());
        IpAddress carried = new IpAddress(to.family(), to.high() | high, to.low() | low);
        boolean fits = (high & Cidr.highMask(to.family(), to.prefix())) == 0
                && (low & Cidr.lowMask(to.family(), to.prefix())) == 0;
        return from.contains(address) && fits ? Optional.of(carried) : Optional.empty();
    }

    /** Where a block within comes to lie; empty for one that is not within, or has no place. */
    public Optional<Cidr> of(Cidr block) {
        return from.contains(block) && block.prefix() >= to.prefix()
                ? of(block.first()).map(first -> new Cidr(to.family(), first.high(), first.low(), block.prefix()))
                : Optional.empty();
    }
}
