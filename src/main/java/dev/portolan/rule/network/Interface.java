package dev.portolan.rule.network;

import dev.portolan.model.BalancerNode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointNode;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that has addresses of its own in a network.
 *
 * @param owner the broker, client, load balancer, endpoint or NAT gateway
 * @param part the owner, or the node of the owner, that holds the addresses
 * @param addresses those stated; for a family without one, some address of the place
 */
public record Interface(Element owner, Record part, Network network, Optional<Subnet> subnet, List<IpAddress> addresses) {

    /**
     * Every interface in networks with addresses of their own; a client shares that of the node it runs on,
     * and what has no node drawn stands somewhere in its network.
     */
    public static Stream<Interface> all(Topology topology) {
        List<Interface> found = new ArrayList<>(topology.size() / 4);
        for (Broker broker : topology.all(Broker.class)) {
            enter(topology, broker, broker, broker.place(), broker.addresses(), found);
        }
        for (Client client : topology.all(Client.class)) {
            if (client.runsOn().isEmpty()) {
                enter(topology, client, client, client.place(), client.addresses(), found);
            }
        }
        for (LoadBalancer balancer : topology.all(LoadBalancer.class)) {
            if (balancer.nodes().isEmpty()) {
                enter(topology, balancer, balancer, balancer.network().as(), List.of(), found);
            }
            balancer.nodes().forEach(node -> enter(topology, balancer, node, node.subnet().as(), node.addresses(), found));
        }
        for (Endpoint endpoint : topology.all(Endpoint.class)) {
            if (endpoint.nodes().isEmpty()) {
                enter(topology, endpoint, endpoint, endpoint.network().as(), List.of(), found);
            }
            endpoint.nodes().forEach(node -> enter(topology, endpoint, node, node.subnet().as(), node.addresses(), found));
        }
        for (NatGateway nat : topology.all(NatGateway.class)) {
            enter(topology, nat, nat, nat.subnet().as(), nat.address().map(List::of).orElse(List.of()), found);
        }
        return found.stream();
    }

    private static void enter(Topology topology, Element owner, Record part, Id<Place> place, List<IpAddress> addresses,
                              List<Interface> found) {
        topology.find(place).ifPresent(at -> {
            Optional<Subnet> subnet = at instanceof Subnet own ? Optional.of(own) : Optional.empty();
            Optional<Network> network = at instanceof Network whole ? Optional.of(whole)
                    : topology.find(subnet.orElseThrow().network());
            if (network.isPresent() && network.get().kind() != NetworkKind.INTERNET) {
                found.add(new Interface(owner, part, network.get(), subnet, addresses));
            }
        });
    }

    /** The blocks of a family that its addresses come from; none when they are not drawn. */
    public List<Cidr> blocks(Family family) {
        List<Cidr> own = subnet.map(Subnet::cidrs).orElse(List.of());
        List<Cidr> drawn = own.stream().filter(cidr -> cidr.family() == family).toList();
        return drawn.isEmpty() ? network.cidrs().stream().filter(cidr -> cidr.family() == family).toList() : drawn;
    }

    /** Whether the address may be one of those it has but does not state. */
    public boolean mayHold(IpAddress address) {
        boolean stated = addresses.stream().anyMatch(own -> own.family() == address.family());
        List<Cidr> blocks = blocks(address.family());
        return !stated && (blocks.isEmpty() || blocks.stream().anyMatch(cidr -> cidr.contains(address)));
    }

    /** The step that leaves an address unsaid. */
    public Change leavingOpen(IpAddress address) {
        List<IpAddress> left = addresses.stream().filter(own -> !own.equals(address)).toList();
        return switch (part) {
            case BalancerNode node -> new Change.Swap(owner.id(), "nodes", node,
                    new BalancerNode(node.subnet(), left, node.extra()));
            case EndpointNode node -> new Change.Swap(owner.id(), "nodes", node,
                    new EndpointNode(node.subnet(), left, node.extra()));
            case NatGateway nat -> new Change.Set(nat.id(), "address", Optional.empty());
            default -> new Change.Drop(owner.id(), "addresses", address);
        };
    }
}
