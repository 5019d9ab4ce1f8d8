package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.edit.Edit;
import dev.portolan.edit.element.Repairing;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Texts;
import dev.portolan.model.Change;
import dev.portolan.ui.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * Repairs that are made together, as one edit.
 *
 * @param name what they do, in words
 * @param base the design in which they were found; they are meant for no other
 */
public record Remedy(String name, List<Fix> fixes, Design base) {
    public Remedy {
        fixes = List.copyOf(fixes);
    }

    /** All repairs of a problem; empty when the program knows none. */
    public static Optional<Remedy> of(Found found, Problem problem) {
        return of(found, problem.fixes());
    }

    /** The repairs of what stops a client at a step; empty when nothing does, or the program knows none. */
    public static Optional<Remedy> of(Found found, Step step) {
        return of(found, fixes(step.blockers()));
    }

    /** The repairs of all that stands in the way of a connection; empty when nothing does, or the program knows none. */
    public static Optional<Remedy> of(Found found, ConnectionReport report) {
        return of(found, fixes(report.blockers()));
    }

    private static List<Fix> fixes(List<Blocker> blockers) {
        return blockers.stream().flatMap(blocker -> blocker.fix().stream()).distinct().toList();
    }

    private static Optional<Remedy> of(Found found, List<Fix> fixes) {
        return fixes.isEmpty() ? Optional.empty() : Optional.of(new Remedy(fixes.size() == 1
                ? Texts.of(fixes.getFirst().label()) : Messages.of("remedy.several", fixes.size()), fixes, found.design()));
    }

    Edit edit() {
        List<Change> changes = fixes.stream().flatMap(fix -> fix.changes().stream()).toList();
        return Repairing.of(base.topology(), new Fix(fixes.getFirst().label(), changes));
    }
}
