package dev.portolan.finding;

import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one dialled endpoint on one way to one target.
 *
 * @param via what tells this way from its siblings: the address dialled, and the target a load balancer chose
 * @param landing the broker it ends at, or would end at once the blockers are gone
 * @param listener the name of the listener it ends at, or would
 * @param hops the steps, forth and back
 * @param blockers all settings that would have to change; empty when it gets through
 * @param assumptions what was left unsaid
 */
public record Trace(Detail via, Optional<Id<?>> landing, Optional<String> listener, List<Hop> hops,
                    List<Blocker> blockers, List<Assumption> assumptions) {
    public Trace {
        hops = List.copyOf(hops);
        blockers = List.copyOf(blockers);
        assumptions = List.copyOf(assumptions);
    }

    public Verdict verdict() {
        if (blockers.isEmpty()) {
            return Verdict.REACHABLE;
        }
        return blockers.stream().anyMatch(Blocker::blocks) ? Verdict.UNREACHABLE : Verdict.UNDETERMINED;
    }
}
