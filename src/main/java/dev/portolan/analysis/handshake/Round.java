package dev.portolan.analysis.handshake;

import dev.portolan.finding.Blocker;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Trace;
import dev.portolan.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every broker dialled where it advertises itself on one listener.
 *
 * @param probes one a broker, by node id
 */
record Round(String listener, List<Probe> probes) {

    /** One broker: the report, what its obstacles cost, and the endings that got through. */
    record Probe(EndpointReport report, int cost, List<Ending> passing) {
    }

    int cost() {
        return probes.stream().mapToInt(Probe::cost).sum();
    }

    List<EndpointReport> reports() {
        return probes.stream().map(Probe::report).toList();
    }

    Stream<Ending> endings() {
        return probes.stream().flatMap(p -> p.passing().stream());
    }

    /** The reports with other blockers on what failed: those given, and those that would be left in a better round. */
    List<EndpointReport> instead(List<Blocker> given, Round better) {
        List<EndpointReport> reports = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            EndpointReport report = probes.get(i).report();
            if (report.verdict() == Verdict.REACHABLE) {
                reports.add(report);
                continue;
            }
            List<Blocker> blockers = new ArrayList<>(given);
            blockers.addAll(better.probes().get(i).report().blockers());
            Trace first = report.traces().getFirst();
            Trace told = new Trace(first.via(), first.landing(), first.listener(), first.hops(), blockers, first.assumptions());
            reports.add(new EndpointReport(report.broker(), report.endpoint(), report.listener(), told.verdict(), List.of(told)));
        }
        return reports;
    }
}
