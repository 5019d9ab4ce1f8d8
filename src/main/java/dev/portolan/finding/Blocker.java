package dev.portolan.finding;

import dev.portolan.model.shape.Id;
import java.util.Optional;

/**
 * A setting that keeps a packet or a handshake from getting through.
 *
 * @param code what is wrong
 * @param element the element that would have to change
 * @param detail the fact that decided
 * @param fix the repair, where an edit of the design can make it
 * @param certainty whether it is known to block, or might
 */
public record Blocker(Code code, Id<?> element, Detail detail, Optional<Fix> fix, Certainty certainty) {

    /** Whether the obstacle is there, or cannot be told from what the design holds. */
    public enum Certainty { BLOCKS, UNKNOWN }

    public boolean blocks() {
        return certainty == Certainty.BLOCKS;
    }
}
