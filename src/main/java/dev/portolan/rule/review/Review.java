package dev.portolan.rule.review;

import dev.portolan.analysis.Analysis;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.model.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Judges a topology: its connections, and then what the rules say. */
public final class Review {
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity).thenComparing(f -> f.code().id())
            .thenComparing(f -> f.elements().isEmpty() ? "" : f.elements().getFirst().value());

    private Review() {
    }

    public static Report of(Topology topology) {
        List<ConnectionReport> connections = Analysis.of(topology);
        List<Finding> findings = new ArrayList<>();
        DesignRules.topologyRules().forEach(rule -> rule.check(topology).forEach(findings::add));
        for (ConnectionReport connection : connections) {
            DesignRules.connectionRules().forEach(rule -> rule.check(topology, connection).forEach(findings::add));
        }
        findings.sort(ORDER);
        return new Report(connections, findings);
    }
}
