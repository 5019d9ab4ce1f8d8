package dev.portolan.edit.place;

import dev.portolan.design.Nesting;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which elements have which addresses of their own, in which networks. */
final class Residents {
    private final Map<IpAddress, Map<Id<?>, Set<Id<?>>>> owners = new HashMap<>();

    private Residents(Topology topology) {
        topology.all(Broker.class).forEach(each -> add(topology, each.id(), each.place(), each.addresses()));
        topology.all(Client.class).forEach(each -> add(topology, owner(each), each.place(), each.addresses()));
        topology.all(NatGateway.class)
                .forEach(each -> add(topology, each.id(), each.subnet(), each.address().stream().toList()));
        topology.all(LoadBalancer.class).forEach(each -> each.nodes()
                .forEach(node -> add(topology, each.id(), node.subnet(), node.addresses())));
        topology.all(Endpoint.class).forEach(each -> each.nodes()
                .forEach(node -> add(topology, each.id(), node.subnet(), node.addresses())));
    }

    static Residents of(Topology topology) {
        return new Residents(topology);
    }

    /** A client on a broker's host has that broker's addresses. */
    static Id<?> owner(Client client) {
        return client.runsOn().<Id<?>>map(id -> id).orElse(client.id());
    }

    private void add(Topology topology, Id<?> owner, Id<?> place, Collection<IpAddress> addresses) {
        if (!addresses.isEmpty()) {
            Optional<Id<?>> network = Nesting.network(topology, place);
            network.ifPresent(id -> addresses.forEach(address -> add(id, address, owner)));
        }
    }

    /** Takes down that an element has come to have an address. */
    void add(Id<?> network, IpAddress address, Id<?> owner) {
        owners.computeIfAbsent(address, any -> new HashMap<>()).computeIfAbsent(network, any -> new HashSet<>()).add(owner);
    }

    /** Whether someone else has the address in the network. */
    boolean isTaken(Id<?> network, IpAddress address, Id<?> owner) {
        return owners.getOrDefault(address, Map.of()).getOrDefault(network, Set.of()).stream()
                .anyMatch(each -> !each.equals(owner));
    }

    /** Whether anyone has the address anywhere. */
    boolean isKnown(IpAddress address) {
        return owners.containsKey(address);
    }

    /** Those of some elements that have an address which one of the others has in the same network. */
    Set<Id<?>> clashing(Predicate<Id<?>> some) {
        return owners.values().stream().flatMap(networks -> networks.values().stream())
                .filter(holders -> !holders.stream().allMatch(some)).flatMap(Set::stream).filter(some)
                .collect(Collectors.toSet());
    }
}
