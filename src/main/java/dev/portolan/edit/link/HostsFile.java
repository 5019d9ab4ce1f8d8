package dev.portolan.edit.link;

import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.HostsEntry;
import dev.portolan.model.Listener;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.NamePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hosts file of a client of an older E-MapReduce cluster, whose brokers advertise names that no server knows. */
final class HostsFile {
    private HostsFile() {
    }

    /** Adds an entry for every name that the cluster advertises and the file lacks. */
    static void fill(Draft draft, Client client, Id<Cluster> id) {
        Topology topology = draft.topology();
        Optional<NamePattern> mapped = Kafka.plan(topology.get(id)).hostName();
        if (mapped.isEmpty()) {
            return;
        }
        boolean outside = topology.find(client.place()).filter(place -> place instanceof Network network
                && network.kind() == NetworkKind.INTERNET).isPresent();
        List<HostsEntry> hosts = new ArrayList<>(client.hosts());
        topology.all(Broker.class).stream().filter(broker -> broker.cluster().equals(id)).forEach(broker ->
                entry(topology, broker, outside, mapped.get())
                        .filter(e -> hosts.stream().noneMatch(known -> known.names().containsAll(e.names())))
                        .ifPresent(hosts::add));
        if (!hosts.equals(client.hosts())) {
            draft.set(client.id(), "hosts", hosts);
        }
    }

    private static Optional<HostsEntry> entry(Topology topology, Broker broker, boolean outside, NamePattern mapped) {
        List<String> names = broker.listeners().stream().map(Listener::advertisedHost).flatMap(Optional::stream)
                .filter(mapped::matches).distinct().toList();
        Optional<IpAddress> address = outside ? topology.all(PublicAddress.class).stream()
                .filter(each -> each.attachedTo().filter(broker.id()::equals).isPresent())
                .flatMap(each -> each.address().stream()).findFirst() : broker.addresses().stream().findFirst();
        return names.isEmpty() ? Optional.empty() : address.map(at -> new HostsEntry(at, names, Extra.NONE));
    }
}
