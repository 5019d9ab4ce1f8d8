package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.Problem.Standing;
import java.util.List;
import java.util.Optional;

/**
 * What an edit makes of the verdicts.
 *
 * @param outlooks the connections that fare otherwise, in the topology's order
 * @param solved how many problems go
 * @param arising how many come
 */
public record Prospect(Difference difference, List<Outlook> outlooks, long solved, long arising) {
    public Prospect {
        outlooks = List.copyOf(outlooks);
    }

    /** A connection that fares otherwise; what becomes of it now and then, in words. */
    public record Outlook(Id<Connection> connection, String title, Tone before, String now, Tone after, String then) {
    }

    static Prospect of(Found before, Found after) {
        List<Outlook> outlooks = after.report().connections().stream()
                .flatMap(then -> before.connection(then.connection()).filter(now -> now != then)
                        .flatMap(now -> outlook(before, now, after, then)).stream()).toList();
        return new Prospect(Difference.of(before.design(), after.design()), outlooks, gone(before, after), gone(after, before));
    }

    private static Optional<Outlook> outlook(Found before, ConnectionReport now, Found after, ConnectionReport then) {
        String was = Summary.sentence(before.design().topology(), now);
        String is = Summary.sentence(after.design().topology(), then);
        String title = Summary.title(after.design().topology(), then);
        return was.equals(is) ? Optional.empty() : Optional.of(new Outlook(then.connection(), title,
                Summary.tone(now.verdict()), was, Summary.tone(then.verdict()), is));
    }

    private static long gone(Found before, Found after) {
        return before.lines().stream().map(Found.Line::problem).filter(problem -> problem.standing() != Standing.WAIVED)
                .filter(problem -> after.problem(problem.key()).isEmpty()).count();
    }
}
