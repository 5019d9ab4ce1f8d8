package dev.portolan.scenario;

import dev.portolan.finding.Assumption;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Hop;
import dev.portolan.finding.Texts;
import dev.portolan.finding.Trace;
import java.util.List;
import java.util.stream.Stream;

/** All that a report says, in words. */
public final class Spoken {
    private Spoken() {
    }

    /** Every sentence of it. @throws java.util.MissingResourceException where one has no words */
    public static List<String> of(ConnectionReport report) {
        Stream<Trace> traces = Stream.concat(report.bootstrap().stream(), report.brokers().stream())
                .flatMap(endpoint -> endpoint.traces().stream());
        return Stream.concat(traces.flatMap(Spoken::details), report.assumptions().stream().map(Assumption::detail))
                .map(Texts::of).toList();
    }

    private static Stream<Detail> details(Trace trace) {
        Stream<Detail> blockers = trace.blockers().stream().flatMap(Spoken::details);
        return Stream.of(Stream.of(trace.via()), trace.hops().stream().map(Hop::detail), blockers,
                trace.assumptions().stream().map(Assumption::detail)).flatMap(each -> each);
    }

    private static Stream<Detail> details(Blocker blocker) {
        return Stream.concat(Stream.of(blocker.detail()), blocker.fix().stream().map(fix -> fix.label()));
    }
}
