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

    /** Every interface in networks with addresses of their own; a client shares that of the node it runs on. */
    public static Stream<Interface> all(Topology topology) {
        return Stream.of(
                topology.all(Broker.class).stream().flatMap(b -> at(topology, b, b, b.place(), b.addresses())),
                topology.all(Client.class).stream().filter(c -> c.runsOn().isEmpty())
                        .flatMap(c -> at(topology, c, c, c.place(), c.addresses())),
                topology.all(LoadBalancer.class).stream().flatMap(balancer -> balancer.nodes().stream()
                        .flatMap(node -> at(topology, balancer, node, node.subnet().as(), node.addresses()))),
                topology.all(Endpoint.class).stream().flatMap(endpoint -> endpoint.nodes().stream()
                        .flatMap(node -> at(topology, endpoint, node, node.subnet().as(), node.addresses()))),
                topology.all(NatGateway.class).stream()
                        .flatMap(nat -> at(topology, nat, nat, nat.subnet().as(), nat.address().stream().toList())))
                .flatMap(each -> each);
    }

    private static Stream<Interface> at(Topology topology, Element owner, Record part, Id<Place> place,
                                        List<IpAddress> addresses) {
        return Whereabouts.network(topology, place).filter(network -> network.kind() != NetworkKind.INTERNET)
                .map(network -> new Interface(owner, part, network, Whereabouts.subnet(topology, place), addresses)).stream();
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
