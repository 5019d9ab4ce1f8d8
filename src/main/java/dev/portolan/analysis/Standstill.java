package dev.portolan.analysis;

import dev.portolan.analysis.handshake.Verdicts;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Finding;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.Trace;
import dev.portolan.finding.Verdict;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A node that does not start as it is stated answers nobody: whether it will, the way there cannot tell. */
public final class Standstill {
    private Standstill() {
    }

    /**
     * The report on a connection of which some nodes do not start.
     *
     * @param stopped why not, by node
     */
    public static ConnectionReport of(ConnectionReport report, Map<Id<?>, Finding> stopped) {
        List<EndpointReport> bootstrap = report.bootstrap().stream().map(e -> endpoint(e, stopped)).toList();
        List<EndpointReport> brokers = report.brokers().stream().map(e -> endpoint(e, stopped)).toList();
        boolean same = bootstrap.equals(report.bootstrap()) && brokers.equals(report.brokers());
        return same ? report : new ConnectionReport(report.connection(), report.client(), report.cluster(),
                Verdicts.of(bootstrap, brokers), bootstrap, brokers, report.assumptions());
    }

    private static EndpointReport endpoint(EndpointReport report, Map<Id<?>, Finding> stopped) {
        boolean still = report.verdict() == Verdict.REACHABLE && !report.traces().isEmpty()
                && report.traces().stream().allMatch(t -> t.landing().filter(stopped::containsKey).isPresent());
        if (!still) {
            return report;
        }
        Trace first = report.traces().getFirst();
        Id<?> node = first.landing().orElseThrow();
        Finding why = stopped.get(node);
        List<Blocker> blockers = new ArrayList<>(first.blockers());
        blockers.add(new Blocker(KafkaCode.DOES_NOT_START, node, Detail.of("blocked.kafka.does-not-start", node, why.detail()),
                why.fix(), Blocker.Certainty.UNKNOWN));
        List<Trace> traces = new ArrayList<>(report.traces());
        traces.set(0, new Trace(first.via(), first.landing(), first.listener(), first.hops(), blockers, first.assumptions()));
        return new EndpointReport(report.broker(), report.endpoint(), report.listener(), traces.getFirst().verdict(), traces);
    }
}
