package dev.portolan.edit.link;

import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.build.Names;
import dev.portolan.edit.build.PortPlan;
import dev.portolan.edit.build.Publics;
import dev.portolan.edit.build.Where;
import dev.portolan.model.AliasTarget;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.PortMapping;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a client begins: {@code bootstrap.servers} as a person would write them who knows what is drawn. Left unsaid where the
 * analysis assumes the right ones by itself.
 */
final class Bootstraps {
    private final Topology topology;
    private final Id<Cluster> cluster;
    private final List<Broker> brokers;

    Bootstraps(Topology topology, Id<Cluster> cluster) {
        this.topology = topology;
        this.cluster = cluster;
        this.brokers = Kafka.brokers(topology, cluster);
    }

    /** The endpoint or balancer that a client's network sees the cluster behind: its own endpoint, or what a zone leads to. */
    Optional<AliasTarget> door(Client client) {
        Optional<Id<Network>> network = Where.network(topology, client).map(Network::id);
        Optional<AliasTarget> own = topology.all(Endpoint.class).stream().filter(each -> network.filter(each.network()::equals)
                .isPresent() && Names.clusters(topology, each).contains(cluster)).<AliasTarget>map(each -> each).findFirst();
        return own.or(() -> zones(network).flatMap(zone -> zone.records().stream()).map(DnsRecord::alias)
                .flatMap(Optional::stream).flatMap(id -> topology.find(id).stream())
                .filter(each -> Names.clusters(topology, each).contains(cluster)).findFirst());
    }

    private Stream<HostedZone> zones(Optional<Id<Network>> network) {
        return topology.all(HostedZone.class).stream().filter(zone -> network.filter(zone.networks()::contains).isPresent());
    }

    /** The entries for a client that is drawn to the cluster. */
    List<HostPort> of(Client client) {
        Optional<AliasTarget> door = door(client);
        if (door.isPresent()) {
            return through(client, door.get());
        }
        return Where.network(topology, client).filter(Where::isInternet).isPresent() ? outside() : inside();
    }

    /** The entries for a client that begins at an endpoint or a balancer. */
    List<HostPort> through(Client client, AliasTarget door) {
        return switch (door) {
            case LoadBalancer balancer -> behind(client, door, balancer, List.of());
            case Endpoint endpoint -> {
                EndpointService service = topology.get(endpoint.service());
                Optional<LoadBalancer> balancer = service.loadBalancers().stream().findFirst().flatMap(topology::find);
                yield balancer.map(each -> behind(client, door, each, service.ports())).orElseGet(() -> siblings(endpoint));
            }
        };
    }

    private List<HostPort> behind(Client client, AliasTarget door, LoadBalancer balancer, List<PortMapping> mapped) {
        Optional<Port> port = PortPlan.bootstrap(topology, balancer).map(inner -> mapped.stream()
                .filter(each -> each.serverPort().equals(inner)).map(PortMapping::servicePort).findFirst().orElse(inner));
        List<String> names = PortPlan.fronts(topology, balancer)
                .filter(front -> front.listener().dialledPort().equals(front.port()) || isLed(client, door, front.listener()))
                .map(front -> front.listener().advertisedHost()).flatMap(Optional::stream)
                .filter(host -> IpAddress.tryParse(host).isEmpty()).distinct().toList();
        List<String> hosts = names.isEmpty() ? ownHost(door).stream().toList() : names;
        return port.stream().flatMap(at -> hosts.stream().map(host -> new HostPort(host, at))).toList();
    }

    /** Whether a zone leads the listener's name to the door in the client's network. */
    private boolean isLed(Client client, AliasTarget door, Listener listener) {
        return zones(Where.network(topology, client).map(Network::id)).flatMap(zone -> zone.records().stream())
                .anyMatch(each -> each.alias().filter(door.id()::equals).isPresent()
                        && listener.advertisedHost().filter(each.name()::equalsIgnoreCase).isPresent());
    }

    private static Optional<String> ownHost(AliasTarget door) {
        return switch (door) {
            case LoadBalancer b -> b.dnsName().or(() -> b.nodes().stream().flatMap(node -> node.addresses().stream())
                    .findFirst().map(IpAddress::toString));
            case Endpoint e -> e.names().stream().findFirst().or(() -> e.nodes().stream()
                    .flatMap(node -> node.addresses().stream()).findFirst().map(IpAddress::toString));
        };
    }

    /** Where each broker has an endpoint: all of them in that network. */
    private List<HostPort> siblings(Endpoint endpoint) {
        return topology.all(Endpoint.class).stream().filter(each -> each.network().equals(endpoint.network()))
                .filter(each -> Names.clusters(topology, each).contains(cluster))
                .flatMap(each -> topology.find(each.service()).stream().flatMap(service -> service.ports().stream())
                        .flatMap(mapping -> ownHost(each).stream().map(host -> new HostPort(host, mapping.servicePort()))))
                .toList();
    }

    /** The listeners under public addresses or names that stand for them. */
    private List<HostPort> outside() {
        return brokers.stream().flatMap(broker -> {
            List<String> bound = Publics.of(topology, broker.id()).stream().map(PublicAddress::address)
                    .flatMap(Optional::stream).map(IpAddress::toString).toList();
            List<Listener> listeners = Kafka.forClients(topology, broker);
            return listeners.stream().filter(each -> each.advertisedHost().filter(host -> bound.contains(host)
                            || broker.publicNames().contains(host)).isPresent()).findFirst()
                    .or(() -> bound.isEmpty() ? Optional.empty() : listeners.reversed().stream()
                            .filter(each -> each.securityProtocol().usesTls()).findFirst())
                    .flatMap(each -> each.advertisedHost().map(host -> new HostPort(host, each.dialledPort()))).stream();
        }).toList();
    }

    /** The entries for a client that begins at public addresses: a balancer's own, or those of all brokers. */
    List<HostPort> at(PublicAddress address) {
        Optional<LoadBalancer> balancer = address.attachedTo().flatMap(topology::find).filter(LoadBalancer.class::isInstance)
                .map(LoadBalancer.class::cast);
        return balancer.map(each -> address.address().stream().flatMap(at -> PortPlan.bootstrap(topology, each).stream()
                .map(port -> new HostPort(at.toString(), port))).toList()).orElseGet(this::outside);
    }

    /** The listener that is advertised as it is reached, unless it is the first, which is assumed anyway. */
    private List<HostPort> inside() {
        if (brokers.isEmpty()) {
            return List.of();
        }
        List<Listener> listeners = Kafka.forClients(topology, brokers.getFirst());
        Optional<Listener> direct = listeners.stream().filter(each -> isDirect(brokers.getFirst(), each)).findFirst();
        return direct.isEmpty() || direct.get().equals(listeners.getFirst()) ? List.of()
                : brokers.stream().flatMap(broker -> broker.listeners().stream().filter(each -> each.isNamed(direct.get().name()))
                        .flatMap(each -> address(broker, each).stream())).toList();
    }

    private static Optional<HostPort> address(Broker broker, Listener listener) {
        return listener.advertisedHost().or(() -> broker.addresses().stream().findFirst().map(Objects::toString))
                .map(host -> new HostPort(host, listener.dialledPort()));
    }

    private static boolean isDirect(Broker broker, Listener listener) {
        return listener.dialledPort().equals(listener.port()) && listener.advertisedHost().filter(host -> !broker.names()
                .contains(host) && broker.addresses().stream().noneMatch(address -> address.toString().equals(host))).isEmpty();
    }
}
