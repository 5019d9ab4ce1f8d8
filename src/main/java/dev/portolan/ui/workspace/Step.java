package dev.portolan.ui.workspace;

import dev.portolan.finding.Blocker;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Hop;
import dev.portolan.finding.Trace;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step of a replay.
 *
 * @param title such as {@code Resolve} or {@code Broker 3}
 * @param gist what came of it, in a few words
 * @param endpoint the dialled endpoint it is about; empty when nothing was dialled
 * @param hops those of the endpoint's hops that belong to this step
 * @param blockers those that stop it here
 * @param broker the broker it is about; empty for the steps of the bootstrap
 */
public record Step(Kind kind, State state, String title, String gist, Optional<EndpointReport> endpoint, List<Hop> hops,
                   List<Blocker> blockers, Optional<Id<?>> broker) {
    public Step {
        hops = List.copyOf(hops);
        blockers = List.copyOf(blockers);
    }

    /** What a client does, in its order. */
    public enum Kind { RESOLVE, CONNECT, SECURE, METADATA, BROKER }

    /** What came of it. */
    public enum State {
        PASSED,
        STOPPED,
        /** Whether it passes cannot be told. */
        UNKNOWN,
        /** Something before it stopped the client. */
        NOT_TRIED
    }

    /** Where a client lands that takes this step, or would once nothing stops it. */
    public Optional<Id<?>> landing() {
        return endpoint.flatMap(dialled -> dialled.traces().stream().findFirst()).flatMap(Trace::landing);
    }

    /** The elements whose settings decide it: those that stop it, or else those that let it pass. */
    public List<Id<?>> deciding() {
        Stream<Id<?>> stopping = blockers.stream().map(Blocker::element);
        return switch (kind) {
            case RESOLVE, SECURE, METADATA -> !blockers.isEmpty() ? stopping.distinct().toList() : state == State.NOT_TRIED
                    ? List.of() : hops.stream().<Id<?>>map(Hop::element).distinct().toList();
            case CONNECT -> stopping.distinct().toList();
            case BROKER -> Stream.concat(stopping, broker.stream()).distinct().toList();
        };
    }
}
