package dev.portolan.ui.workspace;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Matrix.Cell;
import dev.portolan.ui.workspace.Matrix.Crossing;
import dev.portolan.ui.workspace.Matrix.Row;
import dev.portolan.ui.workspace.Matrix.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the matrix from one report after the other. A connection whose report is the same object is not looked at again, as
 * long as the brokers are the same. Not for several threads at once.
 */
final class Crossings {
    private Map<ConnectionReport, Crossing> known = new IdentityHashMap<>();
    private List<Broker> brokers = List.of();

    Matrix of(Topology topology, List<ConnectionReport> reports) {
        List<Broker> others = topology.all(Broker.class);
        Map<ConnectionReport, Crossing> before = brokers.equals(others) ? known : Map.of();
        known = new IdentityHashMap<>();
        brokers = others;
        Map<Pair, List<Crossing>> pairs = HashMap.newHashMap(reports.size());
        for (ConnectionReport report : reports) {
            Crossing old = before.get(report);
            Crossing crossing = old != null ? old : crossing(topology, report);
            known.put(report, crossing);
            pairs.computeIfAbsent(new Pair(report.client(), report.cluster()), pair -> new ArrayList<>(1)).add(crossing);
        }
        List<Cluster> clusters = topology.all(Cluster.class);
        List<Row> rows = topology.all(Client.class).stream().map(client -> new Row(client.id(), client.name(), clusters.stream()
                .map(cluster -> Cell.of(pairs.getOrDefault(new Pair(client.id(), cluster.id()), List.of()))).toList())).toList();
        return new Matrix(clusters.stream().map(cluster -> new Matrix.Column(cluster.id(), cluster.name())).toList(), rows);
    }

    private record Pair(Id<Client> client, Id<Cluster> cluster) {
    }

    private static Crossing crossing(Topology topology, ConnectionReport report) {
        List<Sign> signs = new ArrayList<>();
        int step = report.bootstrap().isEmpty() ? 0 : Replay.BOOTSTRAP.size();
        for (EndpointReport endpoint : report.brokers()) {
            signs.add(sign(Replay.number(topology, endpoint), endpoint, step++));
        }
        Verdict entry = report.bootstrap().stream().map(EndpointReport::verdict)
                .min(Comparator.comparing(Matrix::severity)).orElse(Verdict.UNREACHABLE);
        Sign bootstrap = new Sign("", Summary.tone(entry), Messages.of("matrix.bootstrap", word(entry)),
                Selection.OfConnection.WHOLE);
        return new Crossing(report.connection(), report.verdict(), Summary.sentence(topology, report), bootstrap, signs);
    }

    private static Sign sign(String number, EndpointReport endpoint, int step) {
        String what = Messages.of("matrix.broker", number, endpoint.listener().orElse(""), word(endpoint.verdict()));
        String why = endpoint.blockers().stream().findFirst().map(blocker -> ": " + blocker.code().id()).orElse("");
        return new Sign(number, Summary.tone(endpoint.verdict()), what + why, step);
    }

    private static String word(Verdict verdict) {
        return Messages.of(switch (verdict) {
            case REACHABLE -> "verdict.reachable";
            case PARTIAL, BOOTSTRAP_ONLY, UNREACHABLE -> "verdict.unreachable";
            case UNDETERMINED -> "verdict.undetermined";
        });
    }
}
