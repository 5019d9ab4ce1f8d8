package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import java.util.Comparator;
import java.util.List;

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

        static Cell of(List<Crossing> crossings) {
            return crossings.isEmpty() ? NONE : new Cell(crossings);
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

    /** How bad it is, from 1 for reached. */
    static int severity(Verdict verdict) {
        return switch (verdict) {
            case REACHABLE -> 1;
            case UNDETERMINED -> 2;
            case PARTIAL -> 3;
            case BOOTSTRAP_ONLY -> 4;
            case UNREACHABLE -> 5;
        };
    }
}
