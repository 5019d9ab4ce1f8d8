package dev.portolan.rule.review;

import dev.portolan.analysis.Analysis;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.model.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Judges a topology: its connections, and then what the rules say. */
public final class Review {
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity).thenComparing(f -> f.code().id())
            .thenComparing(f -> f.elements().isEmpty() ? "" : f.elements().getFirst().value());

    private Review() {
    }

    /** The report on a topology: the rules are asked while the connections are judged. */
    public static Report of(Topology topology) {
        CompletableFuture<List<Finding>> said = CompletableFuture.supplyAsync(() -> DesignRules.topologyRules().stream()
                .flatMap(rule -> rule.check(topology)).toList());
        List<ConnectionReport> connections = Analysis.of(topology);
        List<Finding> findings = new ArrayList<>(said.join());
        for (ConnectionReport connection : connections) {
            DesignRules.connectionRules().forEach(rule -> rule.check(topology, connection).forEach(findings::add));
        }
        findings.sort(ORDER);
        return new Report(Stopped.judge(topology, connections, findings), findings);
    }
}
