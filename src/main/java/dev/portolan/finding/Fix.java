package dev.portolan.finding;

import dev.portolan.model.Change;
import dev.portolan.model.Topology;
import java.util.List;

/**
 * A repair that can be previewed and applied.
 *
 * @param label what it does, in the imperative
 * @param changes the steps, in order
 */
public record Fix(Detail label, List<Change> changes) {
    public Fix {
        changes = List.copyOf(changes);
    }

    public Topology applyTo(Topology before) {
        Topology after = before;
        for (Change change : changes) {
            after = change.applyTo(after);
        }
        return after;
    }
}
