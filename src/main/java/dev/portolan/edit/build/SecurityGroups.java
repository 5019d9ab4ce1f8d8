package dev.portolan.edit.build;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.PortMapping;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Security groups that begin by letting through what the drawing wants. */
public final class SecurityGroups {
    private SecurityGroups() {
    }

    /** What carries groups on its interface. */
    public static boolean mayCarry(Element element) {
        return groups(element).isPresent();
    }

    /** The groups on an element's interface, where it has one; an empty list where it says none. */
    public static Optional<List<Id<SecurityGroup>>> groups(Element element) {
        return switch (element) {
            case Broker b -> Optional.of(b.securityGroups().orElse(List.of()));
            case Client c -> Optional.of(c.securityGroups().orElse(List.of()));
            case LoadBalancer b -> Optional.of(b.securityGroups().orElse(List.of()));
            case Endpoint e -> Optional.of(e.securityGroups().orElse(List.of()));
            default -> Optional.empty();
        };
    }

    /** A group whose members let each other in. */
    public static SecurityGroup add(Draft draft, Id<Network> network) {
        SecurityGroup group = draft.add(SecurityGroup.class, network + "-sg", Map.of("network", network));
        draft.set(group.id(), "ingress", List.of(SecurityRule.tcp(PortRange.ALL, group.id())));
        return draft.get(group.id());
    }

    /** Puts a group on an element's interface; it lets in what is drawn to come to that. */
    public static void join(Draft draft, Id<SecurityGroup> id, Element member) {
        List<Id<SecurityGroup>> all = new ArrayList<>(groups(member).orElse(List.of()));
        if (!all.contains(id)) {
            all.add(id);
        }
        draft.set(member.id(), "securityGroups", Optional.of(all));
        List<SecurityRule> rules = new ArrayList<>(draft.get(id).ingress());
        Network network = Where.network(draft.topology(), member).orElseThrow();
        for (Port port : ports(draft.topology(), member)) {
            Stream.concat(network.cidrs().stream(), callers(draft.topology(), network, member)).distinct()
                    .map(block -> SecurityRule.tcp(PortRange.of(port), block)).filter(rule -> !rules.contains(rule))
                    .forEach(rules::add);
        }
        if (member instanceof Broker broker) {
            peers(draft.topology(), broker).filter(rule -> !rules.contains(rule)).forEach(rules::add);
        }
        draft.set(id, "ingress", rules);
    }

    /** Lets in the nodes of the cluster on the listeners that are not for clients. */
    private static Stream<SecurityRule> peers(Topology topology, Broker broker) {
        List<Listener> open = Kafka.forClients(topology, broker);
        List<Cidr> blocks = topology.all(Broker.class).stream().filter(each -> each.cluster().equals(broker.cluster()))
                .map(Broker::place).distinct().flatMap(place -> topology.find(place).stream()).flatMap(place -> switch (place) {
                    case Network network -> network.cidrs().stream();
                    case Subnet subnet -> subnet.cidrs().stream();
                }).distinct().toList();
        return broker.listeners().stream().filter(listener -> !open.contains(listener)).map(Listener::port)
                .flatMap(port -> blocks.stream().map(block -> SecurityRule.tcp(PortRange.of(port), block)));
    }

    private static List<Port> ports(Topology topology, Element member) {
        return switch (member) {
            case Broker b -> Kafka.forClients(topology, b).stream().map(Listener::port).toList();
            case LoadBalancer b -> b.listeners().stream().map(BalancerListener::port).toList();
            case Endpoint e -> topology.find(e.service()).stream().flatMap(service -> ports(topology, service)).toList();
            default -> List.of();
        };
    }

    private static Stream<Port> ports(Topology topology, EndpointService service) {
        return Stream.concat(service.ports().stream().map(PortMapping::servicePort), service.loadBalancers().stream()
                .flatMap(id -> topology.find(id).stream()).flatMap(b -> b.listeners().stream()).map(BalancerListener::port));
    }

    /** The blocks from which connections come: clients' networks, their public addresses, and what endpoints put before. */
    private static Stream<Cidr> callers(Topology topology, Network network, Element member) {
        List<Client> clients = topology.all(Connection.class).stream().flatMap(c -> topology.find(c.client()).stream())
                .distinct().toList();
        Stream<Cidr> networks = clients.stream().flatMap(c -> Where.network(topology, c).stream())
                .flatMap(n -> n.cidrs().stream());
        Stream<Cidr> hosts = clients.stream().filter(c -> Where.network(topology, c).filter(Where::isInternet).isPresent())
                .flatMap(c -> c.addresses().stream()).map(IpAddress::block);
        Stream<Cidr> bound = clients.stream().flatMap(c -> Publics.of(topology, c.id()).stream())
                .flatMap(a -> a.address().stream()).map(IpAddress::block);
        Stream<Cidr> endpoints = member instanceof Broker b && Services.before(topology, b).isPresent()
                ? ProviderLaws.of(network.provider()).endpointSource().map(fact -> fact.value()).stream() : Stream.empty();
        return Stream.of(networks, hosts, bound, endpoints).flatMap(each -> each);
    }
}
