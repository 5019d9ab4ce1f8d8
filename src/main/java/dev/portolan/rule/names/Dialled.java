package dev.portolan.rule.names;

import dev.portolan.model.Broker;
import dev.portolan.model.Connection;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.HostedZone;
import dev.portolan.model.RecordType;
import dev.portolan.model.Topology;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names by which brokers are dialled, in plain form. */
final class Dialled {
    private Dialled() {
    }

    static Set<String> names(Topology topology) {
        Set<String> names = new HashSet<>();
        topology.all(Broker.class).forEach(broker -> {
            broker.names().forEach(name -> names.add(Domains.plain(name)));
            broker.publicNames().forEach(name -> names.add(Domains.plain(name)));
            broker.listeners().forEach(listener -> listener.advertisedHost().ifPresent(host -> names.add(Domains.plain(host))));
        });
        topology.all(Connection.class).forEach(connection ->
                connection.bootstrapServers().forEach(server -> names.add(Domains.plain(server.host()))));
        return names;
    }

    /** The names and those to which CNAME records of any zone lead from them. */
    static Set<String> withAliases(Topology topology, Collection<String> names) {
        List<DnsRecord> aliases = topology.all(HostedZone.class).stream().flatMap(zone -> zone.records().stream())
                .filter(record -> record.type() == RecordType.CNAME).toList();
        Set<String> all = new LinkedHashSet<>(names);
        Deque<String> open = new ArrayDeque<>(aliases.isEmpty() ? List.of() : all);
        while (!open.isEmpty()) {
            String name = open.pop();
            aliases.stream().filter(record -> Domains.answers(Domains.plain(record.name()), name))
                    .flatMap(record -> record.values().stream()).map(Domains::plain).filter(all::add).forEach(open::push);
        }
        return all;
    }
}
