package dev.portolan.ui.workspace;

import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Verdict;
import dev.portolan.ui.workspace.Problem.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an edit brought.
 *
 * @param solved the problem that people looked at, if it is gone
 * @param reached the connections that are reached now and were not, by who connects to what
 * @param next what to look at next: the worst problem that is left; empty when there is nothing worse than notes
 */
public record Aftermath(Optional<Problem> solved, List<String> reached, Optional<Problem> next) {
    private static final Set<Standing> PRESSING = EnumSet.of(Standing.ERROR, Standing.WARNING);

    public Aftermath {
        reached = List.copyOf(reached);
    }

    static Aftermath of(Found before, Found after, Optional<Problem> solved) {
        List<String> reached = after.report().connections().stream()
                .filter(now -> now.verdict() == Verdict.REACHABLE)
                .filter(now -> before.connection(now.connection()).map(ConnectionReport::verdict)
                        .filter(was -> was != Verdict.REACHABLE).isPresent())
                .map(now -> Summary.title(after.design().topology(), now)).toList();
        Optional<Problem> next = after.lines().stream().map(Found.Line::problem)
                .filter(problem -> PRESSING.contains(problem.standing())).findFirst();
        return new Aftermath(solved, reached, next);
    }
}
