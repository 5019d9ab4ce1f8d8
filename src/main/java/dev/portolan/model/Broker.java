package dev.portolan.model;

import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A Kafka node: broker, controller or both. */
@Doc("A Kafka node: broker, controller or both.")
public record Broker(
        @Doc("How other elements refer to it.")
        Id<Broker> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("Its cluster.")
        Id<Cluster> cluster,
        @Doc("node.id or broker.id.")
        int nodeId,
        @Doc(value = "process.roles.", absent = "broker")
        List<BrokerRole> roles,
        @Doc("The subnet or network it stands in.")
        Id<Place> place,
        @Doc(value = "Its own addresses, at most one a family.", absent = "some free address of its place")
        List<IpAddress> addresses,
        @Doc(value = "Groups on its interface; all their rules together allow.",
                absent = "assumed to let the drawn connections through")
        Optional<List<Id<SecurityGroup>>> securityGroups,
        @Doc(value = "Names the provider gives it, which resolve to its own address wherever asked.", absent = "none")
        List<String> names,
        @Doc(value = "Names the provider gives it, which resolve to its public address.", absent = "none")
        List<String> publicNames,
        @Doc(value = "Its listeners.", absent = "none")
        List<Listener> listeners,
        @Doc(value = "Further server.properties of this node, by their Kafka names.", absent = "none")
        SortedMap<String, String> settings,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Addressable {

    public Broker {
        name = name.isBlank() ? id.value() : name;
        roles = List.copyOf(roles);
        addresses = List.copyOf(addresses);
        securityGroups = securityGroups.map(List::copyOf);
        names = List.copyOf(names);
        publicNames = List.copyOf(publicNames);
        listeners = List.copyOf(listeners);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** Whether the node serves clients; a node without a stated role does. */
    public boolean servesClients() {
        return roles.isEmpty() || roles.contains(BrokerRole.BROKER);
    }
}
