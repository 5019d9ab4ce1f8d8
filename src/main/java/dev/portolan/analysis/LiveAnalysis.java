package dev.portolan.analysis;

import dev.portolan.analysis.handshake.ConnectionJudge;
import dev.portolan.analysis.world.Arrangement;
import dev.portolan.analysis.world.Reads;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Connection;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The analysis of a topology that is being edited. It keeps, for every connection, what was asked to judge it and the
 * answers; after an edit it asks again only what the edit can have touched, and judges only the connections for which
 * an answer differs. What it says is the same as {@link Analysis} would say of the topology.
 *
 * <p>Not for several threads at once.
 */
public final class LiveAnalysis {
    private final Map<Id<Connection>, Judged> judged = new HashMap<>();
    private final Map<Reads.Read, Fact> facts = new HashMap<>();
    private Arrangement arrangement = Arrangement.of(Topology.EMPTY);

    /** A connection as it was judged. */
    private record Judged(Connection connection, ConnectionReport report, Reads reads) {
    }

    /** An answer, and the connections whose verdicts rest on it. */
    private record Fact(Object answer, Set<Id<Connection>> dependents) {
    }

    /** One report a connection, in the topology's order. */
    public List<ConnectionReport> of(Topology topology) {
        Arrangement next = arrangement.next(topology);
        Set<ElementKind> changed = Arrangement.changedKinds(arrangement.topology(), topology);
        Set<Id<Connection>> stale = changed.isEmpty() ? Set.of() : stale(changed, next);
        stale.forEach(this::forget);
        arrangement = next;
        List<Connection> connections = topology.all(Connection.class);
        if (changed.contains(ElementKind.CONNECTION)) {
            Set<Id<Connection>> drawn = new HashSet<>();
            connections.forEach(c -> drawn.add(c.id()));
            List.copyOf(judged.keySet()).stream().filter(id -> !drawn.contains(id)).forEach(this::forget);
        }
        return connections.stream().map(this::report).toList();
    }

    private Set<Id<Connection>> stale(Set<ElementKind> changed, Arrangement next) {
        Set<Id<Connection>> stale = new HashSet<>();
        for (Map.Entry<Reads.Read, Fact> fact : facts.entrySet()) {
            boolean same = !fact.getKey().concerns(changed) || fact.getKey().stillIs(fact.getValue().answer(), next);
            if (!same) {
                stale.addAll(fact.getValue().dependents());
            }
        }
        return stale;
    }

    private void forget(Id<Connection> id) {
        Judged old = judged.remove(id);
        if (old == null) {
            return;
        }
        for (Reads.Read read : old.reads().answers().keySet()) {
            Fact fact = facts.get(read);
            fact.dependents().remove(id);
            if (fact.dependents().isEmpty()) {
                facts.remove(read);
            }
        }
    }

    private ConnectionReport report(Connection connection) {
        Judged known = judged.get(connection.id());
        if (known != null && known.connection().equals(connection)) {
            return known.report();
        }
        forget(connection.id());
        Reads reads = new Reads();
        ConnectionReport report = ConnectionJudge.judge(World.recording(arrangement, reads), connection);
        judged.put(connection.id(), new Judged(connection, report, reads));
        reads.answers().forEach((read, answer) ->
                facts.computeIfAbsent(read, r -> new Fact(answer, new HashSet<>(2))).dependents().add(connection.id()));
        return report;
    }
}
