package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.Problem.Key;
import dev.portolan.ui.workspace.Problem.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the problems of a design from its report. */
public final class Problems {
    private Problems() {
    }

    /** Each problem once, the worst first, else in the order of the report. */
    public static List<Problem> of(Design design, Report report) {
        Map<Key, List<Problem>> found = new LinkedHashMap<>();
        for (ConnectionReport connection : report.connections()) {
            for (Blocker blocker : connection.blockers()) {
                add(found, of(blocker, connection.connection()));
            }
        }
        report.findings().forEach(finding -> add(found, of(design, finding)));
        return found.values().stream().map(Problem::together).sorted(Comparator.comparing(Problem::standing)).toList();
    }

    private static void add(Map<Key, List<Problem>> found, Problem problem) {
        found.computeIfAbsent(problem.key(), key -> new ArrayList<>(1)).add(problem);
    }

    private static Problem of(Blocker blocker, Id<Connection> connection) {
        return new Problem(blocker.blocks() ? Standing.ERROR : Standing.WARNING, blocker.code().id(),
                List.of(blocker.element()), List.of(blocker.detail()), blocker.fix().stream().toList(), List.of(connection), "");
    }

    private static Problem of(Design design, Finding finding) {
        Optional<String> reason = design.waivers().stream()
                .filter(waiver -> waiver.covers(finding.code().id(), finding.elements())).map(Waiver::reason).findFirst();
        return new Problem(reason.isPresent() ? Standing.WAIVED : Standing.of(finding.severity()), finding.code().id(),
                finding.elements(), List.of(finding.detail()), finding.fix().stream().toList(), List.of(), reason.orElse(""));
    }
}
