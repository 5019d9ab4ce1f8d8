package dev.portolan.finding;

import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one endpoint that a client dials: a bootstrap entry, or a broker's advertised address.
 *
 * @param broker the broker whose advertised address it is; empty for a bootstrap entry
 * @param endpoint {@code host:port} as written
 * @param listener the listener that advertises it; empty for a bootstrap entry
 * @param verdict reachable, unreachable or undetermined
 * @param traces one for each way the packet may take; the first one decided the verdict
 */
public record EndpointReport(Optional<Id<?>> broker, String endpoint, Optional<String> listener, Verdict verdict,
                             List<Trace> traces) {
    public EndpointReport {
        traces = List.copyOf(traces);
    }

    public List<Hop> hops() {
        return traces.isEmpty() ? List.of() : traces.getFirst().hops();
    }

    /** What stands in the way; empty when it is reached. */
    public List<Blocker> blockers() {
        return verdict == Verdict.REACHABLE || traces.isEmpty() ? List.of() : traces.getFirst().blockers();
    }
}
