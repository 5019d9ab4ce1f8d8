package dev.portolan.rule.network;

import dev.portolan.finding.Severity;
import dev.portolan.model.LinkState;

/** What the state of a link means. */
public final class LinkStates {
    private LinkStates() {
    }

    /** Whether the link carries packets; unsaid is taken to be active. */
    public static boolean carries(LinkState state) {
        return state == LinkState.ACTIVE || state == LinkState.UNSET;
    }

    /** How bad it is that a link is in a state: one that waits to be accepted is unfinished, the others do not work. */
    public static Severity severity(LinkState state) {
        return switch (state) {
            case ACTIVE, UNSET -> Severity.NOTE;
            case PENDING_ACCEPTANCE -> Severity.WARNING;
            case REJECTED, EXPIRED, FAILED, DOWN -> Severity.ERROR;
        };
    }
}
