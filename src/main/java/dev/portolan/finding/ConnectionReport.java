package dev.portolan.finding;

import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.stream.Stream;

/**
 * The verdict of a connection and how it came about.
 *
 * @param bootstrap one report for each bootstrap entry, in their order
 * @param brokers one for each broker and listener that the bootstrap may end at, by listener and node id
 * @param assumptions everything unsaid that the verdict rests on, each once
 */
public record ConnectionReport(Id<Connection> connection, Id<Client> client, Id<Cluster> cluster, Verdict verdict,
                               List<EndpointReport> bootstrap, List<EndpointReport> brokers,
                               List<Assumption> assumptions) {
    public ConnectionReport {
        bootstrap = List.copyOf(bootstrap);
        brokers = List.copyOf(brokers);
        assumptions = List.copyOf(assumptions);
    }

    /** Every blocker of the connection, each once. */
    public List<Blocker> blockers() {
        return Stream.concat(bootstrap.stream(), brokers.stream()).flatMap(r -> r.blockers().stream()).distinct().toList();
    }
}
