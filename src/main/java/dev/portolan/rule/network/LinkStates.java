package dev.portolan.rule.network;

import dev.portolan.finding.Code;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.LinkState;
import dev.portolan.model.shape.Id;
import java.util.List;

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

    /** The repair of a link that carries nothing: one that was turned down, ran out or failed is past accepting. */
    public static Fix repair(Code code, Id<?> link, LinkState state) {
        String how = switch (state) {
            case PENDING_ACCEPTANCE -> ".fix-accept";
            case REJECTED, EXPIRED, FAILED -> ".fix-anew";
            case ACTIVE, UNSET, DOWN -> ".fix-up";
        };
        return new Fix(Detail.of(code.id() + how, link), List.of(new Change.Set(link, "state", LinkState.ACTIVE)));
    }
}
