package dev.portolan.rule.names;

import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.model.Client;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A hosts file knows whole names only: neither a wildcard nor a port. */
public final class HostsWildcard implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLIENT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Client.class).stream().flatMap(client -> client.hosts().stream()
                .flatMap(entry -> entry.names().stream()
                .filter(name -> name.contains("*") || name.contains(":"))
                .map(name -> Finding.of(DnsCode.HOSTS_WILDCARD, List.of(client.id()), client.id(), name))));
    }
}
