package dev.portolan.analysis;

import dev.portolan.analysis.handshake.ConnectionJudge;
import dev.portolan.analysis.world.Arrangement;
import dev.portolan.analysis.world.Question;
import dev.portolan.analysis.world.Reads;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The analysis of a topology that is being edited. It keeps, for every connection, what was asked to judge it and the
 * answers; after an edit it asks again only what the edit can have touched, and judges only the connections for which
 * an answer differs. What it says is the same as {@link Analysis} would say of the topology.
 *
 * <p>Example: a rule is added to the group of the brokers, on which a thousand connections rest. What the group says of
 * each of them is asked again, which is cheap; where it still says the same, the verdict stays. The verdict before the last
 * is kept too, as edits are often taken back.
 *
 * <p>Not for several threads at once.
 */
public final class LiveAnalysis {
    private final Map<Id<Connection>, Judged> judged = new HashMap<>();
    /** Each connection as it was judged before, when it was judged otherwise. */
    private final Map<Id<Connection>, Judged> before = new HashMap<>();
    /** What the present edit has made stale. */
    private final Map<Id<Connection>, Judged> left = new HashMap<>();
    private final Map<Question, Map<Object, Fact>> facts = new EnumMap<>(Question.class);
    private Arrangement arrangement = Arrangement.of(Topology.EMPTY);

    /** A connection as it was judged. */
    private record Judged(Connection connection, ConnectionReport report, Reads reads) {
        boolean isOf(Connection other) {
            return connection == other || connection.equals(other);
        }
    }

    /** An answer, and the connections whose verdicts rest on it. */
    private record Fact(Object answer, Set<Id<Connection>> dependents) {
    }

    /** One report a connection, in the topology's order. */
    public List<ConnectionReport> of(Topology topology) {
        Arrangement next = arrangement.next(topology);
        Set<ElementKind> changed = Arrangement.changedKinds(arrangement.topology(), topology);
        left.clear();
        Set<Id<Connection>> stale = changed.isEmpty() ? Set.of() : stale(changed, next);
        stale.forEach(this::forget);
        arrangement = next;
        List<Connection> connections = topology.all(Connection.class);
        if (changed.contains(ElementKind.CONNECTION)) {
            Set<Id<Connection>> drawn = new HashSet<>();
            connections.forEach(c -> drawn.add(c.id()));
            List.copyOf(judged.keySet()).stream().filter(id -> !drawn.contains(id)).forEach(this::forget);
            before.keySet().retainAll(drawn);
        }
        Map<Reads.Read, Optional<Object>> answers = new HashMap<>();
        return connections.stream().map(connection -> report(connection, answers)).toList();
    }

    private Set<Id<Connection>> stale(Set<ElementKind> changed, Arrangement next) {
        Set<Id<Connection>> stale = new HashSet<>();
        for (Map.Entry<Question, Map<Object, Fact>> asked : facts.entrySet()) {
            Question question = asked.getKey();
            if (Collections.disjoint(question.reads(), changed)) {
                continue;
            }
            Collection<?> keys = question == Question.ELEMENT ? changedIds(changed, next.topology()) : asked.getValue().keySet();
            for (Object key : keys) {
                Fact fact = asked.getValue().get(key);
                if (fact != null && !new Reads.Read(question, key).stillIs(fact.answer(), next)) {
                    stale.addAll(fact.dependents());
                }
            }
        }
        return stale;
    }

    /** The ids whose element is another than before, was not there, or is gone. */
    private Set<Id<?>> changedIds(Set<ElementKind> changed, Topology after) {
        Set<Id<?>> ids = new HashSet<>();
        for (ElementKind kind : changed) {
            for (Element element : after.all(kind.type())) {
                boolean same = arrangement.topology().find(element.id()).filter(old -> old == element).isPresent();
                if (!same) {
                    ids.add(element.id());
                }
            }
            arrangement.topology().all(kind.type()).stream().map(Element::id).filter(id -> !after.contains(id)).forEach(ids::add);
        }
        return ids;
    }

    private void forget(Id<Connection> id) {
        Judged old = judged.remove(id);
        if (old == null) {
            return;
        }
        left.put(id, old);
        for (Reads.Read read : old.reads().answers().keySet()) {
            Map<Object, Fact> asked = facts.get(read.question());
            Fact fact = asked.get(read.key());
            fact.dependents().remove(id);
            if (fact.dependents().isEmpty()) {
                asked.remove(read.key());
            }
        }
    }

    private ConnectionReport report(Connection connection, Map<Reads.Read, Optional<Object>> answers) {
        Judged known = judged.get(connection.id());
        if (known != null && known.isOf(connection)) {
            return known.report();
        }
        forget(connection.id());
        Judged past = before.get(connection.id());
        Judged now = past != null && past.isOf(connection) && holds(past.reads(), answers) ? past : judge(connection);
        Optional.ofNullable(left.remove(connection.id())).ifPresent(old -> before.put(connection.id(), old));
        judged.put(connection.id(), now);
        now.reads().answers().forEach((read, answer) -> facts.computeIfAbsent(read.question(), q -> new HashMap<>())
                .computeIfAbsent(read.key(), r -> new Fact(answer, new HashSet<>(2))).dependents().add(connection.id()));
        return now.report();
    }

    private Judged judge(Connection connection) {
        Reads reads = new Reads();
        return new Judged(connection, ConnectionJudge.judge(World.recording(arrangement, reads), connection), reads);
    }

    /** Whether everything would be answered the same again. @param answers those that are known already */
    private boolean holds(Reads reads, Map<Reads.Read, Optional<Object>> answers) {
        return reads.answers().entrySet().stream().allMatch(asked ->
                answers.computeIfAbsent(asked.getKey(), read -> read.answer(arrangement))
                        .equals(Optional.ofNullable(asked.getValue())));
    }
}
