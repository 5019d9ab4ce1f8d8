package dev.portolan.diagram.scene;

import java.util.Optional;

/** Where a connector begins and ends; its course begins and ends on the edges of those two figures. */
public record Ends(End from, End to) {

    /** Whether an end stays where it is on the edge of its figure, as one beside a row does, or goes to the edge that faces. */
    public enum Hold { FIXED, FREE }

    /**
     * @param figure the key of the item it ends at
     * @param port a name that connectors of this figure share when they end together, and so may run together; empty when
     *         it ends alone
     */
    public record End(String figure, Optional<String> port, Hold hold) {
    }

    /** Whether the connector touches the figure. */
    public boolean touch(String figure) {
        return from.figure.equals(figure) || to.figure.equals(figure);
    }
}
