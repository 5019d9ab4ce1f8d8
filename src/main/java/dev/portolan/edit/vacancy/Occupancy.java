package dev.portolan.edit.vacancy;

import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.Place;
import dev.portolan.model.Subnet;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The addresses that are taken in each network. */
final class Occupancy {
    private final Topology topology;
    private final Map<Id<Network>, Set<IpAddress>> taken = new HashMap<>();

    Occupancy(Topology topology) {
        this.topology = topology;
        topology.all(Broker.class).forEach(broker -> take(broker.place(), broker.addresses()));
        topology.all(Client.class).forEach(client -> take(client.place(), client.addresses()));
        topology.all(LoadBalancer.class).forEach(balancer -> balancer.nodes()
                .forEach(node -> take(node.subnet().as(), node.addresses())));
        topology.all(Endpoint.class).forEach(endpoint -> endpoint.nodes()
                .forEach(node -> take(node.subnet().as(), node.addresses())));
        topology.all(NatGateway.class).forEach(nat -> take(nat.subnet().as(), nat.address().stream().toList()));
        topology.all(TargetGroup.class).forEach(group -> take(group.network().as(),
                group.targets().stream().map(Target::address).flatMap(Optional::stream).toList()));
    }

    private void take(Id<Place> place, Collection<IpAddress> addresses) {
        if (!addresses.isEmpty()) {
            network(topology, place).ifPresent(network -> of(network).addAll(addresses));
        }
    }

    Set<IpAddress> of(Id<Network> network) {
        return taken.computeIfAbsent(network, id -> new HashSet<>());
    }

    static Optional<Id<Network>> network(Topology topology, Id<Place> place) {
        return topology.<Place>find(place).map(at -> switch (at) {
            case Network network -> network.id();
            case Subnet subnet -> subnet.network();
        });
    }
}
