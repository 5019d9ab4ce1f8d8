package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.finding.Assumption;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Report;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.Problem.Key;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found of a design, ready to be listed. It is made beside the window's thread, as there may be thousands of lines.
 *
 * @param lines one a problem, the worst first
 * @param matrix which client reaches which cluster
 * @param assumptions what the verdicts rest on, each once
 */
public record Found(Design design, Report report, List<Line> lines, Matrix matrix, List<Assumption> assumptions,
                    Map<Key, Problem> byKey, Map<Id<Connection>, ConnectionReport> byConnection) {
    /** What there is to be said before anything is judged. */
    static final Found NOTHING = new Maker().of(Design.EMPTY, new Report(List.of(), List.of()));

    /**
     * A problem in the list.
     *
     * @param sentence the first of its sentences
     * @param words all that is said of it, in small letters, for a search
     */
    public record Line(Problem problem, String sentence, String words) {
    }

    public Found {
        lines = List.copyOf(lines);
        assumptions = List.copyOf(assumptions);
        byKey = Map.copyOf(byKey);
        byConnection = Map.copyOf(byConnection);
    }

    /** Makes one after the other, each from what did not change since the last. Not for several threads at once. */
    static final class Maker {
        private final Problems problems = new Problems();
        private final Crossings crossings = new Crossings();
        private Optional<Found> last = Optional.empty();

        Found of(Design design, Report report) {
            Found made = last.filter(known -> known.report() == report && known.design().topology() == design.topology()
                    && known.design().waivers().equals(design.waivers())).map(known -> known.with(design))
                    .orElseGet(() -> make(design, report));
            last = Optional.of(made);
            return made;
        }

        private Found make(Design design, Report report) {
            List<Line> lines = problems.lines(design, report);
            Map<Key, Problem> byKey = HashMap.newHashMap(lines.size());
            lines.forEach(line -> byKey.put(line.problem().key(), line.problem()));
            Map<Id<Connection>, ConnectionReport> byConnection = HashMap.newHashMap(report.connections().size());
            report.connections().forEach(connection -> byConnection.put(connection.connection(), connection));
            List<Assumption> assumptions = report.connections().stream().flatMap(each -> each.assumptions().stream()).distinct()
                    .toList();
            return new Found(design, report, lines, crossings.of(design.topology(), report.connections()), assumptions, byKey,
                    byConnection);
        }
    }

    /** The same of a design that differs only in how it is drawn. */
    private Found with(Design other) {
        return new Found(other, report, lines, matrix, assumptions, byKey, byConnection);
    }

    public List<Problem> problems() {
        return lines.stream().map(Line::problem).toList();
    }

    /** The problem of that key; empty when there is none such. */
    public Optional<Problem> problem(Key key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Optional<ConnectionReport> connection(Id<Connection> connection) {
        return Optional.ofNullable(byConnection.get(connection));
    }

    /** Who connects to what, by their names; empty when there is no such connection. */
    public Optional<String> title(Id<Connection> connection) {
        return connection(connection).map(report -> Summary.title(design.topology(), report));
    }
}
