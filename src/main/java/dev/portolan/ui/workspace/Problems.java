package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Report;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.Found.Line;
import dev.portolan.ui.workspace.Problem.Key;
import dev.portolan.ui.workspace.Problem.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the problems of a design from one report after the other. What is the same object in both is not looked at again.
 * Not for several threads at once.
 */
public final class Problems {
    private static final Comparator<Line> WORST_FIRST = Comparator.comparing(line -> line.problem().standing());

    private Map<ConnectionReport, List<Problem>> stopped = new IdentityHashMap<>();
    private Map<Finding, Problem> said = new IdentityHashMap<>();
    private List<Waiver> waivers = List.of();
    private Map<Key, Group> groups = new HashMap<>();

    Problems() {
    }

    /** Problems that are one in the list, and the line that they make. */
    private record Group(List<Problem> alike, Line line) {
        static Group of(List<Problem> alike) {
            Problem problem = Problem.together(alike);
            return new Group(alike, new Line(problem, problem.sentence(), problem.words()));
        }

        boolean isOf(List<Problem> others) {
            boolean same = alike.size() == others.size();
            for (int i = 0; same && i < others.size(); i++) {
                same = alike.get(i) == others.get(i);
            }
            return same;
        }
    }

    /** Each problem once, the worst first, else in the order of the report. */
    public static List<Problem> of(Design design, Report report) {
        return new Problems().lines(design, report).stream().map(Line::problem).toList();
    }

    List<Line> lines(Design design, Report report) {
        Map<Key, List<Problem>> found = new LinkedHashMap<>();
        Map<ConnectionReport, List<Problem>> stops = new IdentityHashMap<>();
        for (ConnectionReport connection : report.connections()) {
            List<Problem> known = stopped.get(connection);
            stops.put(connection, known != null ? known : of(connection));
            stops.get(connection).forEach(problem -> add(found, problem));
        }
        Map<Finding, Problem> says = new IdentityHashMap<>();
        for (Finding finding : report.findings()) {
            Problem known = waivers.equals(design.waivers()) ? said.get(finding) : null;
            says.put(finding, known != null ? known : of(design, finding));
            add(found, says.get(finding));
        }
        stopped = stops;
        said = says;
        waivers = design.waivers();
        Map<Key, Group> now = LinkedHashMap.newLinkedHashMap(found.size());
        found.forEach((key, alike) -> now.put(key, Optional.ofNullable(groups.get(key)).filter(group -> group.isOf(alike))
                .orElseGet(() -> Group.of(alike))));
        groups = now;
        return now.values().stream().map(Group::line).sorted(WORST_FIRST).toList();
    }

    private static void add(Map<Key, List<Problem>> found, Problem problem) {
        found.computeIfAbsent(problem.key(), key -> new ArrayList<>(1)).add(problem);
    }

    private static List<Problem> of(ConnectionReport connection) {
        return connection.blockers().stream().map(blocker -> of(blocker, connection.connection())).toList();
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
