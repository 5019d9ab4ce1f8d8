package dev.portolan.edit.vacancy;

import dev.portolan.model.address.Cidr;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The lowest free block within another: the larger one is halved as long as something taken lies in it. */
final class FreeBlock {
    private FreeBlock() {
    }

    /** @param prefix its prefix length; none is found when the larger block is smaller than that */
    static Optional<Cidr> in(Cidr within, int prefix, Collection<Cidr> taken) {
        List<Cidr> inside = taken.stream().filter(within::overlaps).toList();
        if (within.prefix() > prefix || inside.stream().anyMatch(block -> block.contains(within))) {
            return Optional.empty();
        }
        if (inside.isEmpty()) {
            return Optional.of(new Cidr(within.family(), within.high(), within.low(), prefix));
        }
        return within.prefix() == prefix ? Optional.empty()
                : within.halves().stream().flatMap(half -> in(half, prefix, inside).stream()).findFirst();
    }
}
