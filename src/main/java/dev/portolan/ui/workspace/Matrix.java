package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which client reaches which cluster: clients by clusters, and in each cell what becomes of each broker.
 *
 * @param columns the clusters, in the topology's order
 * @param rows the clients, in the topology's order
 */
public record Matrix(List<Column> columns, List<Row> rows) {
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public record Column(Id<Cluster> cluster, String name) {
    }

    /** @param cells one a column */
    public record Row(Id<Client> client, String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** How bad the worst of its connections is; 0 when it has none. */
        public int severity() {
            return cells.stream().mapToInt(Cell::severity).max().orElse(0);
        }
    }

    /** What a client has to do with a cluster: mostly one connection, or none. */
    public record Cell(List<Crossing> crossings) {
        private static final Cell NONE = new Cell(List.of());
        /** The worst first. */
        public static final Comparator<Cell> WORST_FIRST = Comparator.comparing(Cell::severity).reversed();

        public Cell {
            crossings = List.copyOf(crossings);
        }

        /** How bad the worst of its connections is; 0 when there is none. */
        public int severity() {
            return crossings.stream().mapToInt(Crossing::severity).max().orElse(0);
        }
    }

    /**
     * A connection in its cell.
     *
     * @param sentence what becomes of it
     * @param bootstrap whether a bootstrap address is reached
     * @param brokers each broker, and each listener where the client may arrive on several
     */
    public record Crossing(Id<Connection> connection, Verdict verdict, String sentence, Sign bootstrap, List<Sign> brokers) {
        public Crossing {
            brokers = List.copyOf(brokers);
        }

        /** How bad it is, from 1 for reached. */
        public int severity() {
            return Matrix.severity(verdict);
        }
    }

    /**
     * What becomes of one thing that the client dials.
     *
     * @param label the node id; empty for the bootstrap
     * @param words what it is and what becomes of it
     * @param step the step of the replay that tells it, or {@link Selection.OfConnection#WHOLE}
     */
    public record Sign(String label, Tone tone, String words, int step) {
    }

    static Matrix of(Topology topology, List<ConnectionReport> reports) {
        List<Cluster> clusters = topology.all(Cluster.class);
        Map<List<Id<?>>, List<Crossing>> crossings = HashMap.newHashMap(reports.size());
        for (ConnectionReport report : reports) {
            crossings.computeIfAbsent(List.of(report.client(), report.cluster()), pair -> new ArrayList<>(1))
                    .add(crossing(topology, report));
        }
        List<Row> rows = topology.all(Client.class).stream().map(client -> new Row(client.id(), client.name(), clusters.stream()
                .map(cluster -> cell(crossings.get(List.of(client.id(), cluster.id())))).toList())).toList();
        return new Matrix(clusters.stream().map(cluster -> new Column(cluster.id(), cluster.name())).toList(), rows);
    }

    private static Cell cell(List<Crossing> crossings) {
        return crossings == null ? Cell.NONE : new Cell(crossings);
    }

    private static Crossing crossing(Topology topology, ConnectionReport report) {
        List<Sign> brokers = new ArrayList<>();
        int step = report.bootstrap().isEmpty() ? 0 : Replay.BOOTSTRAP.size();
        for (EndpointReport endpoint : report.brokers()) {
            brokers.add(sign(Replay.number(topology, endpoint), endpoint, step++));
        }
        Verdict entry = report.bootstrap().stream().map(EndpointReport::verdict)
                .min(Comparator.comparing(Matrix::severity)).orElse(Verdict.UNREACHABLE);
        Sign bootstrap = new Sign("", Summary.tone(entry), Messages.of("matrix.bootstrap", word(entry)),
                Selection.OfConnection.WHOLE);
        return new Crossing(report.connection(), report.verdict(), Summary.sentence(topology, report), bootstrap, brokers);
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

    private static int severity(Verdict verdict) {
        return switch (verdict) {
            case REACHABLE -> 1;
            case UNDETERMINED -> 2;
            case PARTIAL -> 3;
            case BOOTSTRAP_ONLY -> 4;
            case UNREACHABLE -> 5;
        };
    }
}
