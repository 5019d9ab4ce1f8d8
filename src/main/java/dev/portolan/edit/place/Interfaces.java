package dev.portolan.edit.place;

import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointNode;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Place;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Subnet;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Zone;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Moves load balancers and endpoints, which have interfaces in several subnets. In a subnet they have one there; in another
 * network, one in each subnet of a zone in which they had one before; else they stand somewhere in the network.
 */
final class Interfaces {
    private final Alteration draft;
    private final Tenancy tenancy;

    Interfaces(Alteration draft, Tenancy tenancy) {
        this.draft = draft;
        this.tenancy = tenancy;
    }

    void move(LoadBalancer balancer, Place place) {
        Id<Network> network = tenancy.network(place.id());
        Map<IpAddress, IpAddress> moved = new HashMap<>();
        Map<Id<Subnet>, BalancerNode> old = new HashMap<>();
        balancer.nodes().forEach(node -> old.putIfAbsent(node.subnet(), node));
        draft.set(balancer.id(), "network", network);
        draft.set(balancer.id(), "nodes", List.of());
        for (Site site : sites(balancer.network(), balancer.nodes().stream().map(BalancerNode::subnet).toList(), place)) {
            Optional<BalancerNode> was = site.before().map(old::get);
            List<BalancerNode> nodes = new ArrayList<>(draft.find(balancer.id()).orElseThrow().nodes());
            nodes.add(new BalancerNode(site.subnet().id(), tenancy.addresses(balancer.id(),
                    was.map(BalancerNode::addresses).orElse(List.of()), site.subnet(), moved),
                    was.map(BalancerNode::extra).orElse(Extra.NONE)));
            draft.set(balancer.id(), "nodes", nodes);
        }
        settled(balancer, network);
        tenancy.follow(moved, Set.of());
    }

    void move(Endpoint endpoint, Place place) {
        Id<Network> network = tenancy.network(place.id());
        Map<IpAddress, IpAddress> moved = new HashMap<>();
        Map<Id<Subnet>, EndpointNode> old = new HashMap<>();
        endpoint.nodes().forEach(node -> old.putIfAbsent(node.subnet(), node));
        draft.set(endpoint.id(), "network", network);
        draft.set(endpoint.id(), "nodes", List.of());
        for (Site site : sites(endpoint.network(), endpoint.nodes().stream().map(EndpointNode::subnet).toList(), place)) {
            Optional<EndpointNode> was = site.before().map(old::get);
            List<EndpointNode> nodes = new ArrayList<>(draft.find(endpoint.id()).orElseThrow().nodes());
            nodes.add(new EndpointNode(site.subnet().id(), tenancy.addresses(endpoint.id(),
                    was.map(EndpointNode::addresses).orElse(List.of()), site.subnet(), moved),
                    was.map(EndpointNode::extra).orElse(Extra.NONE)));
            draft.set(endpoint.id(), "nodes", nodes);
        }
        draft.set(endpoint.id(), "securityGroups", tenancy.groups(endpoint.securityGroups(), network));
        tenancy.follow(moved, Set.of());
    }

    /** Gives each interface addresses that nobody else has. */
    void refresh(LoadBalancer balancer) {
        Map<IpAddress, IpAddress> moved = new HashMap<>();
        for (int i = 0; i < balancer.nodes().size(); i++) {
            List<BalancerNode> nodes = new ArrayList<>(draft.find(balancer.id()).orElseThrow().nodes());
            BalancerNode node = nodes.get(i);
            Subnet subnet = draft.find(node.subnet()).orElseThrow();
            nodes.set(i, new BalancerNode(node.subnet(), tenancy.addresses(balancer.id(), node.addresses(), subnet, moved),
                    node.extra()));
            draft.set(balancer.id(), "nodes", nodes);
        }
        tenancy.follow(moved, Set.of());
    }

    void refresh(Endpoint endpoint) {
        Map<IpAddress, IpAddress> moved = new HashMap<>();
        for (int i = 0; i < endpoint.nodes().size(); i++) {
            List<EndpointNode> nodes = new ArrayList<>(draft.find(endpoint.id()).orElseThrow().nodes());
            EndpointNode node = nodes.get(i);
            Subnet subnet = draft.find(node.subnet()).orElseThrow();
            nodes.set(i, new EndpointNode(node.subnet(), tenancy.addresses(endpoint.id(), node.addresses(), subnet, moved),
                    node.extra()));
            draft.set(endpoint.id(), "nodes", nodes);
        }
        tenancy.follow(moved, Set.of());
    }

    /** Where an interface comes to stand, and where it stood. */
    private record Site(Subnet subnet, Optional<Id<Subnet>> before) {
    }

    private List<Site> sites(Id<Network> network, List<Id<Subnet>> before, Place place) {
        return switch (place) {
            case Subnet subnet -> List.of(new Site(subnet, before.contains(subnet.id()) ? Optional.of(subnet.id())
                    : before.stream().findFirst()));
            case Network same when same.id().equals(network) -> List.of();
            case Network other -> counterparts(before, other);
        };
    }

    /** A single interface would have it drawn in its subnet and not where it was dropped. */
    private List<Site> counterparts(List<Id<Subnet>> before, Network network) {
        List<Site> sites = new ArrayList<>();
        Set<Zone> served = new HashSet<>();
        for (Id<Subnet> id : before) {
            Optional<Zone> zone = draft.find(id).flatMap(Subnet::zone).filter(served::add);
            zone.flatMap(wanted -> draft.all(Subnet.class).stream().filter(each -> each.network().equals(network.id())
                    && each.zone().filter(wanted::equals).isPresent()).findFirst())
                    .ifPresent(subnet -> sites.add(new Site(subnet, Optional.of(id))));
        }
        return sites.size() < 2 ? List.of() : sites;
    }

    /** Brings along what belongs to a balancer of a network. */
    void settled(LoadBalancer before, Id<Network> network) {
        draft.set(before.id(), "network", network);
        draft.set(before.id(), "securityGroups", tenancy.groups(before.securityGroups(), network));
        List<Id<Subnet>> subnets = draft.find(before.id()).orElseThrow().nodes().stream().map(BalancerNode::subnet).toList();
        draft.all(PublicAddress.class).stream().filter(each -> each.attachedTo().filter(before.id()::equals).isPresent()
                && each.subnet().filter(subnet -> !subnets.contains(subnet)).isPresent())
                .forEach(each -> draft.set(each.id(), "subnet", Optional.empty()));
        if (!before.network().equals(network)) {
            groupsOfItsOwn(before).forEach(id -> draft.set(id, "network", network));
        }
    }

    private Set<Id<TargetGroup>> groupsOfItsOwn(LoadBalancer balancer) {
        Set<Id<TargetGroup>> groups = new HashSet<>();
        balancer.listeners().stream().map(BalancerListener::targetGroup).forEach(groups::add);
        draft.all(LoadBalancer.class).stream().filter(each -> !each.id().equals(balancer.id()))
                .flatMap(each -> each.listeners().stream()).map(BalancerListener::targetGroup).forEach(groups::remove);
        return groups;
    }
}
