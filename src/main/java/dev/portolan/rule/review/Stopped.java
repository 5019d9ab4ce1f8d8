package dev.portolan.rule.review;

import dev.portolan.analysis.Standstill;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Broker;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The nodes that do not start, by what the rules found: the connections that rest on them are judged with that in mind. */
final class Stopped {
    private static final Set<KafkaCode> REASONS = EnumSet.range(KafkaCode.LISTENER_MALFORMED, KafkaCode.BIND_ADDRESS_FOREIGN);

    static {
        REASONS.addAll(Set.of(KafkaCode.ZOOKEEPER_REMOVED, KafkaCode.KRAFT_TOO_EARLY));
        // What it makes of each listener, the way to it says already.
        REASONS.remove(KafkaCode.ADVERTISED_WILDCARD);
    }

    private Stopped() {
    }

    static List<ConnectionReport> judge(Topology topology, List<ConnectionReport> connections, List<Finding> findings) {
        Map<Id<?>, Finding> stopped = new HashMap<>();
        findings.stream().filter(f -> f.severity() == Severity.ERROR && f.code() instanceof KafkaCode code
                && REASONS.contains(code)).forEach(f -> nodes(topology, f).forEach(node -> stopped.putIfAbsent(node, f)));
        return stopped.isEmpty() ? connections : connections.stream().map(report -> Standstill.of(report, stopped)).toList();
    }

    /** The nodes that a finding is about; all of the cluster's where it is about the cluster alone. */
    private static Stream<? extends Id<?>> nodes(Topology topology, Finding finding) {
        List<? extends Id<?>> named = finding.elements().stream()
                .filter(id -> topology.find(id.as()).orElse(null) instanceof Broker).toList();
        return !named.isEmpty() ? named.stream() : topology.all(Broker.class).stream()
                .filter(b -> finding.elements().contains(b.cluster())).map(Broker::id);
    }
}
