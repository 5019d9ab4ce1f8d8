package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.AliasTarget;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Hosted zones and their records. */
public final class Names {
    private static final String DOMAIN = "example";
    private static final String TOP = ".internal";

    private Names() {
    }

    /**
     * A new zone: for a network with an endpoint or a balancer that leads to a cluster, the zone of the names that the cluster's
     * brokers advertise, with aliases; else an empty one of a domain that nobody has.
     */
    public static HostedZone add(Draft draft, Optional<Id<Network>> network) {
        Optional<AliasTarget> door = network.flatMap(id -> doors(draft.topology(), id).filter(each ->
                !names(draft.topology(), each).isEmpty() && !isServed(draft.topology(), id, each)).findFirst());
        List<String> names = door.map(each -> names(draft.topology(), each)).orElse(List.of());
        String domain = names.isEmpty() ? free(draft.topology()) : Fronts.parent(names.getFirst());
        List<DnsRecord> records = names.stream().filter(name -> Fronts.parent(name).equals(domain))
                .map(name -> Fronts.alias(name, door.orElseThrow().id().as())).toList();
        return draft.add(HostedZone.class, network.map(id -> id + "-zone").orElse("zone"),
                Map.of("domain", domain, "networks", network.stream().toList(), "records", records));
    }

    /** Adds alias records for the names that brokers behind an endpoint or balancer advertise and the zone can hold. */
    public static List<DnsRecord> missing(Topology topology, HostedZone zone, AliasTarget door) {
        List<String> known = zone.records().stream().map(DnsRecord::name).toList();
        return names(topology, door).stream().filter(name -> Fronts.parent(name).equalsIgnoreCase(zone.domain()))
                .filter(name -> !known.contains(name)).map(name -> Fronts.alias(name, door.id().as())).toList();
    }

    /** The domain in which the brokers behind an endpoint or balancer advertise names. */
    public static Optional<String> domain(Topology topology, AliasTarget door) {
        return names(topology, door).stream().findFirst().map(Fronts::parent);
    }

    public static void addRecords(Draft draft, Id<HostedZone> zone, List<DnsRecord> records) {
        List<DnsRecord> all = new ArrayList<>(draft.get(zone).records());
        all.addAll(records);
        draft.set(zone, "records", all);
    }

    private static boolean isServed(Topology topology, Id<Network> network, AliasTarget door) {
        Optional<String> domain = domain(topology, door);
        return topology.all(HostedZone.class).stream().anyMatch(zone -> zone.networks().contains(network)
                && domain.filter(zone.domain()::equalsIgnoreCase).isPresent());
    }

    private static Stream<AliasTarget> doors(Topology topology, Id<Network> network) {
        return Stream.concat(topology.all(Endpoint.class).stream().filter(each -> each.network().equals(network)),
                topology.all(LoadBalancer.class).stream().filter(each -> each.network().equals(network)));
    }

    /** The names that brokers behind it advertise at a port that it has for them. */
    private static List<String> names(Topology topology, AliasTarget door) {
        return balancers(topology, door).flatMap(balancer -> PortPlan.fronts(topology, balancer))
                .filter(front -> front.listener().dialledPort().equals(front.port()))
                .map(front -> front.listener().advertisedHost()).flatMap(Optional::stream)
                .filter(host -> host.indexOf('.') > 0 && IpAddress.tryParse(host).isEmpty()).distinct().toList();
    }

    private static Stream<LoadBalancer> balancers(Topology topology, AliasTarget door) {
        return switch (door) {
            case LoadBalancer balancer -> Stream.of(balancer);
            case Endpoint endpoint -> topology.find(endpoint.service()).stream()
                    .flatMap(service -> service.loadBalancers().stream()).flatMap(id -> topology.find(id).stream());
        };
    }

    /** The clusters behind an endpoint or a balancer. */
    public static List<Id<Cluster>> clusters(Topology topology, AliasTarget door) {
        return switch (door) {
            case LoadBalancer balancer -> PortPlan.clusters(topology, balancer);
            case Endpoint endpoint -> topology.find(endpoint.service()).stream()
                    .flatMap(service -> clusters(topology, service)).distinct().toList();
        };
    }

    private static Stream<Id<Cluster>> clusters(Topology topology, EndpointService service) {
        return Stream.concat(service.loadBalancers().stream().flatMap(id -> topology.find(id).stream())
                .flatMap(balancer -> PortPlan.clusters(topology, balancer).stream()),
                service.server().flatMap(topology::find).map(Broker::cluster).stream());
    }

    private static String free(Topology topology) {
        List<String> taken = topology.all(HostedZone.class).stream().map(HostedZone::domain).toList();
        return Stream.iterate(1, i -> i + 1).map(i -> DOMAIN + (i == 1 ? "" : "-" + i) + TOP)
                .filter(domain -> !taken.contains(domain)).findFirst().orElseThrow();
    }
}
