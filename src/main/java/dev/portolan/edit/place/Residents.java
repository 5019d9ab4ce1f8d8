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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which interfaces have which addresses in which networks. */
public final class Residents {
    private final Topology topology;
    private final List<Resident> all = new ArrayList<>();

    /** An address of an element's own. A client on a broker's host lives there as that broker does. */
    public record Resident(Id<?> owner, Id<?> network, IpAddress address) {
    }

    private Residents(Topology topology) {
        this.topology = topology;
        topology.all(Broker.class).forEach(each -> add(each.id(), each.place(), each.addresses()));
        topology.all(Client.class).forEach(each -> add(each.runsOn().<Id<?>>map(id -> id).orElse(each.id()), each.place(),
                each.addresses()));
        topology.all(NatGateway.class).forEach(each -> add(each.id(), each.subnet(), each.address().stream().toList()));
        topology.all(LoadBalancer.class).forEach(each -> each.nodes()
                .forEach(node -> add(each.id(), node.subnet(), node.addresses())));
        topology.all(Endpoint.class).forEach(each -> each.nodes()
                .forEach(node -> add(each.id(), node.subnet(), node.addresses())));
    }

    public static Residents of(Topology topology) {
        return new Residents(topology);
    }

    private void add(Id<?> owner, Id<?> place, Collection<IpAddress> addresses) {
        Nesting.network(topology, place)
                .ifPresent(network -> addresses.forEach(address -> all.add(new Resident(owner, network, address))));
    }

    public List<Resident> all() {
        return all;
    }

    /** Whether someone else has the address in the network. */
    public boolean isTaken(Id<?> network, IpAddress address, Id<?> owner) {
        return all.stream().anyMatch(each -> each.address().equals(address) && each.network().equals(network)
                && !each.owner().equals(owner));
    }

    /** Whether anyone has the address anywhere. */
    public boolean isKnown(IpAddress address) {
        return all.stream().anyMatch(each -> each.address().equals(address));
    }
}
