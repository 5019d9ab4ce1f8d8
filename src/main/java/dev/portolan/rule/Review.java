package dev.portolan.rule;

import dev.portolan.analysis.Analysis;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Report;
import dev.portolan.model.Topology;
import java.util.List;

/** Judges a topology: its connections, and then what the rules say. */
public final class Review {
    private Review() {
    }

    public static Report of(Topology topology) {
        List<ConnectionReport> connections = Analysis.of(topology);
        return new Report(connections, List.of());
    }
}
