package dev.portolan.ui.workspace;

import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Hop;
import dev.portolan.finding.Trace;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Broker;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Step.Kind;
import dev.portolan.ui.workspace.Step.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client goes through on a connection, in its order: it resolves a bootstrap name, connects, agrees on security,
 * asks for the brokers, and dials each. Where several bootstrap entries are named, the first that works is told, as a
 * client tries one after the other.
 */
public record Replay(ConnectionReport report, List<Step> steps) {
    /** The steps until the brokers are known; each broker is one more. */
    static final List<Kind> BOOTSTRAP = List.of(Kind.RESOLVE, Kind.CONNECT, Kind.SECURE, Kind.METADATA);

    public Replay {
        steps = List.copyOf(steps);
    }

    public static Replay of(Topology topology, ConnectionReport report) {
        List<Step> steps = new ArrayList<>();
        Optional<EndpointReport> entry = report.bootstrap().stream()
                .filter(e -> e.verdict() == Verdict.REACHABLE).findFirst().or(() -> report.bootstrap().stream().findFirst());
        entry.ifPresent(chosen -> bootstrap(topology, report, chosen, steps));
        for (EndpointReport endpoint : report.brokers()) {
            steps.add(broker(topology, report, endpoint));
        }
        return new Replay(report, steps);
    }

    /** The step of that index; empty when there is none. */
    public Optional<Step> step(int index) {
        return index < 0 || index >= steps.size() ? Optional.empty() : Optional.of(steps.get(index));
    }

    /** The step to show first: the first that does not pass, else the very first. */
    public int telling() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).state() == State.STOPPED || steps.get(i).state() == State.UNKNOWN) {
                return i;
            }
        }
        return 0;
    }

    private static void bootstrap(Topology topology, ConnectionReport report, EndpointReport entry, List<Step> steps) {
        boolean stopped = false;
        for (Kind kind : BOOTSTRAP) {
            List<Blocker> blockers = entry.blockers().stream().filter(b -> Phases.of(b.code()) == kind).toList();
            State state = blockers.stream().anyMatch(Blocker::blocks) ? State.STOPPED
                    : !blockers.isEmpty() ? State.UNKNOWN : stopped ? State.NOT_TRIED : State.PASSED;
            stopped |= state != State.PASSED;
            List<Hop> hops = kind == Kind.METADATA ? answers(report, state) : hops(entry, kind);
            steps.add(new Step(kind, state, title(kind, hops), Gists.of(topology, report, entry, kind, state, blockers),
                    Optional.of(entry), hops, blockers, Optional.empty()));
        }
    }

    private static List<Hop> hops(EndpointReport dialled, Kind kind) {
        return dialled.hops().stream().filter(hop -> Phases.of(hop.kind()) == kind).toList();
    }

    /** What the broker answers: where each broker is to be dialled. */
    private static List<Hop> answers(ConnectionReport report, State state) {
        return state == State.NOT_TRIED ? List.of()
                : report.brokers().stream().flatMap(broker -> hops(broker, Kind.METADATA).stream()).toList();
    }

    private static String title(Kind kind, List<Hop> hops) {
        return switch (kind) {
            case RESOLVE -> Messages.of("step.resolve");
            case CONNECT -> Messages.of("step.connect");
            case SECURE -> Gists.security(hops);
            case METADATA -> Messages.of("step.metadata");
            case BROKER -> Messages.of("step.broker", "");
        };
    }

    private static Step broker(Topology topology, ConnectionReport report, EndpointReport endpoint) {
        State state = switch (endpoint.verdict()) {
            case REACHABLE -> State.PASSED;
            case UNDETERMINED -> State.UNKNOWN;
            case PARTIAL, BOOTSTRAP_ONLY, UNREACHABLE -> State.STOPPED;
        };
        List<Hop> hops = endpoint.traces().stream().findFirst().map(Trace::hops).orElse(List.of());
        return new Step(Kind.BROKER, state, Messages.of("step.broker", number(topology, endpoint)),
                Gists.of(topology, report, endpoint, Kind.BROKER, state, endpoint.blockers()), Optional.of(endpoint), hops,
                endpoint.blockers(), endpoint.broker());
    }

    static String number(Topology topology, EndpointReport endpoint) {
        return endpoint.broker().map(id -> topology.find(id.<Broker>as()).map(b -> Integer.toString(b.nodeId()))
                .orElse(id.value())).orElse("");
    }

    /** The brokers that cannot be reached, or not on every listener, by node id. */
    public static List<String> lost(Topology topology, ConnectionReport report) {
        return report.brokers().stream().filter(e -> e.verdict() != Verdict.REACHABLE)
                .map(e -> number(topology, e)).distinct().toList();
    }

    /** How many brokers the connection is about. */
    public static long brokers(ConnectionReport report) {
        return report.brokers().stream().map(EndpointReport::broker).map(Optional<Id<?>>::orElseThrow).distinct().count();
    }
}
