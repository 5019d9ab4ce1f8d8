package dev.portolan.analysis;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Topology;
import java.util.List;

/** Judges every connection of a topology. */
public final class Analysis {
    private Analysis() {
    }

    /** One report a connection, in the topology's order. */
    public static List<ConnectionReport> of(Topology topology) {
        return List.of();
    }
}
