package dev.portolan.diagram.layout;

import java.util.Optional;

/**
 * A connector to be routed; drawn from left to right where that can be.
 *
 * @param key unique in the graph
 */
public record Wire(String key, End from, End to) {

    /** Where a wire ends: anywhere on a cell's edge, or at one of its ports. */
    public record End(String cell, Optional<String> port) {
        public static End at(String cell) {
            return new End(cell, Optional.empty());
        }

        public static End at(String cell, String port) {
            return new End(cell, Optional.of(port));
        }
    }
}
