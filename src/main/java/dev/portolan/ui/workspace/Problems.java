package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Report;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
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
        Map<String, Problem> stopped = new LinkedHashMap<>();
        for (ConnectionReport connection : report.connections()) {
            connection.blockers().stream().map(blocker -> of(blocker, connection.connection())).forEach(problem ->
                    stopped.merge(problem.code() + problem.elements() + problem.standing(), problem, Problem::and));
        }
        List<Problem> problems = new ArrayList<>(stopped.values());
        report.findings().forEach(finding -> problems.add(of(design, finding)));
        problems.sort(Comparator.comparing(Problem::standing));
        return List.copyOf(problems);
    }

    private static Problem of(Blocker blocker, Id<Connection> connection) {
        return new Problem(blocker.blocks() ? Standing.ERROR : Standing.WARNING, blocker.code().id(),
                List.of(blocker.element()), List.of(blocker.detail()), fixes(blocker.fix()), List.of(connection), "");
    }

    private static List<Detail> fixes(Optional<Fix> fix) {
        return fix.map(Fix::label).stream().toList();
    }

    private static Problem of(Design design, Finding finding) {
        Optional<String> reason = design.waivers().stream()
                .filter(waiver -> waiver.covers(finding.code().id(), finding.elements())).map(Waiver::reason).findFirst();
        return new Problem(reason.isPresent() ? Standing.WAIVED : Standing.of(finding.severity()), finding.code().id(),
                finding.elements(), List.of(finding.detail()), fixes(finding.fix()), List.of(), reason.orElse(""));
    }
}
