package dev.portolan.ui.sheet;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.Hop;
import dev.portolan.model.Broker;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.Listener;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A connection as an element sees it that has to do with it.
 *
 * @param word what becomes of it: a verdict, or the code of what stops it here
 */
public record Seen(Id<Connection> connection, String client, Tone tone, String word) {

    /** What becomes of each connection that an element has to do with, in the order of the reports. */
    static List<Seen> from(Topology topology, Element element, List<ConnectionReport> reports) {
        List<Seen> seen = new ArrayList<>();
        for (ConnectionReport report : reports) {
            List<EndpointReport> about = Stream.concat(report.bootstrap().stream(), report.brokers().stream())
                    .filter(endpoint -> element instanceof Broker
                            ? endpoint.broker().filter(element.id()::equals).isPresent() : concerns(endpoint, element)).toList();
            boolean own = report.connection().equals(element.id()) || report.client().equals(element.id())
                    || report.cluster().equals(element.id());
            if (own || !about.isEmpty()) {
                seen.add(of(topology, report, element instanceof Broker ? about : List.of()));
            }
        }
        return seen;
    }

    private static boolean concerns(EndpointReport endpoint, Element element) {
        return endpoint.hops().stream().map(Hop::element).anyMatch(element.id()::equals)
                || endpoint.blockers().stream().anyMatch(blocker -> blocker.element().equals(element.id()));
    }

    private static Seen of(Topology topology, ConnectionReport report, List<EndpointReport> endpoints) {
        String client = new Directory(topology).name(report.client());
        Optional<EndpointReport> worst = endpoints.stream().max(Comparator.comparing(EndpointReport::verdict));
        return worst.map(endpoint -> new Seen(report.connection(), client, Summary.tone(endpoint.verdict()),
                        endpoint.blockers().stream().findFirst().map(blocker -> blocker.code().id())
                                .orElseGet(() -> Messages.of("verdict.reachable"))))
                .orElseGet(() -> new Seen(report.connection(), client, Summary.tone(report.verdict()),
                        Summary.sentence(topology, report)));
    }

    /** What becomes of the connections that come by a listener of a broker. */
    static Tone of(List<ConnectionReport> reports, Broker broker, Listener listener) {
        return reports.stream().flatMap(report -> report.brokers().stream())
                .filter(e -> e.broker().filter(broker.id()::equals).isPresent())
                .filter(e -> e.listener().filter(listener.name()::equals).isPresent())
                .map(e -> Summary.tone(e.verdict())).reduce((a, b) -> a == b ? a : Tone.PARTIAL).orElse(Tone.QUIET);
    }
}
