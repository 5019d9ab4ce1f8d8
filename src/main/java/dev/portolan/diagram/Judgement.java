package dev.portolan.diagram;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Report;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Broker;
import dev.portolan.model.Connection;
import dev.portolan.model.Listener;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report, looked up by what is drawn: words for verdicts, and how each dialled port of a broker fares. */
final class Judgement {
    private static final int PORTS_SHOWN = 3;

    private final Map<Id<?>, ConnectionReport> byConnection = new HashMap<>();
    private final Map<Id<?>, Map<String, Tone>> ports = new HashMap<>();

    Judgement(Optional<Report> report) {
        for (ConnectionReport connection : report.map(Report::connections).orElse(List.of())) {
            byConnection.put(connection.connection(), connection);
            for (EndpointReport endpoint : connection.brokers()) {
                endpoint.broker().ifPresent(broker -> ports.computeIfAbsent(broker, id -> new LinkedHashMap<>())
                        .merge(port(endpoint.endpoint()), tone(endpoint.verdict()), Judgement::together));
            }
        }
    }

    private static String port(String endpoint) {
        return endpoint.substring(endpoint.lastIndexOf(':') + 1);
    }

    /** What a line carries when some of it fares one way and some the other. */
    static Tone together(Tone one, Tone other) {
        return one == other ? one : one == Tone.QUIET ? other : other == Tone.QUIET ? one : Tone.PARTIAL;
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case REACHABLE -> Tone.REACHED;
            case PARTIAL -> Tone.PARTIAL;
            case BOOTSTRAP_ONLY, UNREACHABLE -> Tone.BLOCKED;
            case UNDETERMINED -> Tone.UNDETERMINED;
        };
    }

    Tone tone(Connection connection) {
        ConnectionReport report = byConnection.get(connection.id());
        return report == null ? Tone.NEUTRAL : tone(report.verdict());
    }

    /** The verdict in words; empty when there is none. */
    String word(Connection connection) {
        ConnectionReport report = byConnection.get(connection.id());
        if (report == null) {
            return "";
        }
        return switch (report.verdict()) {
            case REACHABLE -> "reached";
            case PARTIAL -> partial(report);
            case BOOTSTRAP_ONLY -> "bootstrap only";
            case UNREACHABLE -> "not reached";
            case UNDETERMINED -> "undetermined";
        };
    }

    private static String partial(ConnectionReport report) {
        Map<Id<?>, Boolean> reached = new HashMap<>();
        for (EndpointReport endpoint : report.brokers()) {
            endpoint.broker().ifPresent(broker ->
                    reached.merge(broker, endpoint.verdict() == Verdict.REACHABLE, Boolean::logicalAnd));
        }
        long through = reached.values().stream().filter(Boolean::booleanValue).count();
        return through + " of " + reached.size() + " brokers";
    }

    /** The ports by which clients dial a broker: as judged, or as its first listener advertises. */
    List<Chip> ports(Broker broker) {
        Map<String, Tone> judged = ports.getOrDefault(broker.id(), Map.of());
        if (judged.isEmpty()) {
            return broker.listeners().stream().filter(l -> !l.name().equals("CONTROLLER")).map(Listener::dialledPort)
                    .limit(1).map(port -> new Chip(port.toString(), Tone.NEUTRAL)).toList();
        }
        List<Chip> chips = new ArrayList<>();
        judged.forEach((port, tone) -> chips.add(new Chip(port, tone)));
        if (chips.size() <= PORTS_SHOWN) {
            return chips;
        }
        List<Chip> shown = new ArrayList<>(chips.subList(0, PORTS_SHOWN - 1));
        Tone rest = chips.subList(PORTS_SHOWN - 1, chips.size()).stream().map(Chip::tone)
                .reduce(Judgement::together).orElse(Tone.QUIET);
        shown.add(new Chip("+" + (chips.size() - shown.size()), rest));
        return shown;
    }

    /** What came of all connections, in words; empty when nothing was judged. */
    String summary() {
        Map<Tone, Integer> counts = new EnumMap<>(Tone.class);
        byConnection.values().forEach(report -> counts.merge(tone(report.verdict()), 1, Integer::sum));
        if (counts.isEmpty()) {
            return "";
        }
        int all = byConnection.size();
        if (counts.size() == 1) {
            Tone tone = counts.keySet().iterator().next();
            return (all == 1 ? "The connection is " : all == 2 ? "Both connections are " : "All " + all + " connections are ")
                    + said(tone);
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((tone, count) -> parts.add(count + (parts.isEmpty() ? " of " + all + " connections " : " ") + said(tone)));
        return String.join(", ", parts);
    }

    /** What a verdict says, as words after "is" or a number. */
    static String said(Tone tone) {
        return switch (tone) {
            case QUIET -> "not judged";
            case NEUTRAL -> "wanted";
            case REACHED -> "reached";
            case PARTIAL -> "reached in part";
            case BLOCKED -> "not reached";
            case UNDETERMINED -> "undetermined";
        };
    }

    Tone overall() {
        return byConnection.values().stream().map(r -> tone(r.verdict())).reduce(Judgement::together).orElse(Tone.QUIET);
    }

    Optional<ConnectionReport> report(Connection connection) {
        return Optional.ofNullable(byConnection.get(connection.id()));
    }
}
