package dev.portolan.analysis.world;

import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.Place;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All interfaces, by the element they belong to and by the address they answer at. */
final class NicIndex {
    static final Set<ElementKind> READS = EnumSet.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.BROKER,
            ElementKind.CLIENT, ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.NAT_GATEWAY,
            ElementKind.PUBLIC_ADDRESS);

    private final Topology topology;
    private final Map<Id<?>, List<Nic>> byElement = new HashMap<>();
    private final Map<Id<?>, Map<IpAddress, List<Nic>>> byAddress = new HashMap<>();
    private final Map<Id<?>, List<PublicAddress>> publicOf = new HashMap<>();
    private final Map<IpAddress, List<PublicAddress>> publicAt = new HashMap<>();

    NicIndex(Topology topology) {
        this.topology = topology;
        for (Broker broker : topology.all(Broker.class)) {
            add(place(broker.id(), broker.place(), broker.addresses(), broker.securityGroups()));
        }
        for (Client client : topology.all(Client.class)) {
            Place place = topology.get(client.place());
            add(place(client.id(), place.id().as(), client.addresses(), client.securityGroups()));
        }
        for (LoadBalancer balancer : topology.all(LoadBalancer.class)) {
            balancer.nodes().forEach(node ->
                    add(place(balancer.id(), node.subnet().as(), node.addresses(), balancer.securityGroups())));
            addUnplaced(balancer.id(), balancer.network(), balancer.nodes().isEmpty(), balancer.securityGroups());
        }
        for (Endpoint endpoint : topology.all(Endpoint.class)) {
            endpoint.nodes().forEach(node ->
                    add(place(endpoint.id(), node.subnet().as(), node.addresses(), endpoint.securityGroups())));
            addUnplaced(endpoint.id(), endpoint.network(), endpoint.nodes().isEmpty(), endpoint.securityGroups());
        }
        for (NatGateway nat : topology.all(NatGateway.class)) {
            add(place(nat.id(), nat.subnet().as(), nat.address().map(List::of).orElse(List.of()), Optional.empty()));
        }
        for (PublicAddress address : topology.all(PublicAddress.class)) {
            address.attachedTo().ifPresent(to -> publicOf.computeIfAbsent(to, k -> new ArrayList<>(1)).add(address));
            address.address().ifPresent(at -> publicAt.computeIfAbsent(at, k -> new ArrayList<>(1)).add(address));
        }
    }

    private void addUnplaced(Id<?> element, Id<Network> network, boolean unplaced,
                             Optional<List<Id<SecurityGroup>>> groups) {
        if (unplaced) {
            add(place(element, network.as(), List.of(), groups));
        }
    }

    private Nic place(Id<?> element, Id<Place> at, List<IpAddress> addresses,
                      Optional<List<Id<SecurityGroup>>> groups) {
        return switch (topology.get(at)) {
            case Network network -> new Nic(element, network.id(), Optional.empty(), Optional.empty(),
                    blocks(addresses, List.of(), network), stated(addresses, network.cidrs()), groups);
            case Subnet subnet -> {
                Network network = topology.get(subnet.network());
                Optional<Zone> zone = subnet.zone();
                yield new Nic(element, network.id(), Optional.of(subnet.id()), zone,
                        blocks(addresses, subnet.cidrs(), network), stated(addresses, subnet.cidrs()), groups);
            }
        };
    }

    private static Nic.Stated stated(List<IpAddress> addresses, List<Cidr> cidrs) {
        return !addresses.isEmpty() ? Nic.Stated.ADDRESS : cidrs.isEmpty() ? Nic.Stated.NOTHING : Nic.Stated.BLOCK;
    }

    private static List<Cidr> blocks(List<IpAddress> addresses, List<Cidr> subnet, Network network) {
        if (!addresses.isEmpty()) {
            return addresses.stream().map(IpAddress::block).toList();
        }
        List<Cidr> from = subnet.isEmpty() ? network.cidrs() : subnet;
        if (from.isEmpty()) {
            return List.of(Cidr.ANY_IPV4);
        }
        List<Cidr> blocks = new ArrayList<>(2);
        for (Family family : Family.values()) {
            from.stream().filter(c -> c.family() == family).findFirst().ifPresent(blocks::add);
        }
        return blocks;
    }

    private void add(Nic nic) {
        byElement.computeIfAbsent(nic.element(), k -> new ArrayList<>(1)).add(nic);
        if (nic.stated() == Nic.Stated.ADDRESS) {
            Map<IpAddress, List<Nic>> there = byAddress.computeIfAbsent(nic.network(), k -> new HashMap<>());
            nic.blocks().forEach(b -> there.computeIfAbsent(b.first(), k -> new ArrayList<>(1)).add(nic));
        }
    }

    List<Nic> of(Id<?> element) {
        if (topology.find(element.as()).orElse(null) instanceof Client client && client.runsOn().isPresent()) {
            return byElement.getOrDefault(client.runsOn().get(), List.of());
        }
        return byElement.getOrDefault(element, List.of());
    }

    List<Nic> at(Id<Network> network, IpAddress address) {
        return byAddress.getOrDefault(network, Map.of()).getOrDefault(address, List.of());
    }

    List<PublicAddress> publicOf(Id<?> element) {
        return publicOf.getOrDefault(element, List.of());
    }

    List<PublicAddress> publicAt(IpAddress address) {
        return publicAt.getOrDefault(address, List.of());
    }

    /** The element's kind, for those that have an interface. */
    Optional<Element> element(Id<?> id) {
        return topology.find(id.as());
    }
}
