package dev.portolan.edit.place;

import dev.portolan.edit.vacancy.Vacancies;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointNode;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Subnet;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Shift;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Moves a subnet to another network, with what stands in it. */
final class SubnetTransfer {
    private final Alteration draft;
    private final Tenancy tenancy;

    SubnetTransfer(Alteration draft, Tenancy tenancy) {
        this.draft = draft;
        this.tenancy = tenancy;
    }

    void move(Subnet before, Network network) {
        Id<Subnet> id = before.id();
        draft.set(id, "network", network.id());
        draft.set(id, "routeTable", before.routeTable().filter(table -> draft.find(table).map(RouteTable::network)
                .filter(network.id()::equals).isPresent()));
        draft.set(id, "networkAcl", before.networkAcl().filter(acl -> draft.find(acl).map(NetworkAcl::network)
                .filter(network.id()::equals).isPresent()));
        balancers(id, network.id());
        endpoints(id, network.id());
        attachments(id, network.id());
        List<Shift> shifts = blocks(before, network);
        tenancy.placesChanged();
        hosts(id, shifts);
    }

    /** Gives the subnet blocks of its new network, and says where its old ones came to lie. */
    private List<Shift> blocks(Subnet before, Network network) {
        List<Cidr> siblings = draft.all(Subnet.class).stream().filter(each -> each.network().equals(network.id())
                && !each.id().equals(before.id())).flatMap(each -> each.cidrs().stream()).toList();
        List<Cidr> kept = new ArrayList<>(before.cidrs().stream().filter(block -> siblings.stream().noneMatch(block::overlaps)
                && (network.cidrs().isEmpty() || network.cidrs().stream().anyMatch(own -> own.contains(block)))).toList());
        draft.set(before.id(), "cidrs", kept);
        List<Cidr> lost = before.cidrs().stream().filter(block -> !kept.contains(block)).toList();
        List<Shift> shifts = new ArrayList<>();
        if (!lost.isEmpty()) {
            Optional<Cidr> slice = Vacancies.of(draft.now()).slice(network.id())
                    .filter(fresh -> kept.stream().noneMatch(block -> block.family() == fresh.family()));
            slice.ifPresent(fresh -> {
                kept.add(fresh);
                lost.stream().filter(block -> block.family() == fresh.family()).findFirst()
                        .ifPresent(block -> shifts.add(new Shift(block, fresh)));
            });
            draft.set(before.id(), "cidrs", kept);
        }
        return shifts;
    }

    /** A balancer that stands in the subnet alone comes along; of others, the interface there is lost. */
    private void balancers(Id<Subnet> id, Id<Network> network) {
        for (LoadBalancer each : draft.all(LoadBalancer.class)) {
            List<BalancerNode> elsewhere = each.nodes().stream().filter(node -> !node.subnet().equals(id)).toList();
            if (elsewhere.size() < each.nodes().size()) {
                boolean alone = elsewhere.isEmpty();
                draft.set(each.id(), "nodes", alone ? each.nodes() : elsewhere);
                new Interfaces(draft, tenancy).settled(each, alone ? network : each.network());
            }
        }
    }

    private void endpoints(Id<Subnet> id, Id<Network> network) {
        for (Endpoint each : draft.all(Endpoint.class)) {
            List<EndpointNode> elsewhere = each.nodes().stream().filter(node -> !node.subnet().equals(id)).toList();
            if (elsewhere.isEmpty() && !each.nodes().isEmpty()) {
                draft.set(each.id(), "network", network);
                draft.set(each.id(), "securityGroups", tenancy.groups(each.securityGroups(), network));
            } else {
                draft.set(each.id(), "nodes", elsewhere);
            }
        }
    }

    private void attachments(Id<Subnet> id, Id<Network> network) {
        draft.all(TransitAttachment.class).stream().filter(each -> !each.attached().equals(network))
                .forEach(each -> draft.set(each.id(), "subnets",
                        each.subnets().stream().filter(subnet -> !subnet.equals(id)).toList()));
    }

    private void hosts(Id<Subnet> id, List<Shift> shifts) {
        Map<IpAddress, IpAddress> moved = new HashMap<>();
        Set<Id<?>> brokers = new HashSet<>();
        for (Broker each : standing(Broker.class, Broker::place, id)) {
            brokers.add(each.id());
            draft.set(each.id(), "securityGroups", tenancy.groups(each.securityGroups(), id));
            draft.set(each.id(), "addresses", carried(each.id(), each.addresses(), id, shifts, moved));
        }
        for (Client each : standing(Client.class, Client::place, id)) {
            draft.set(each.id(), "securityGroups", tenancy.groups(each.securityGroups(), id));
            draft.set(each.id(), "addresses", carried(Residents.owner(each), each.addresses(), id, shifts, moved));
        }
        for (NatGateway each : standing(NatGateway.class, NatGateway::subnet, id)) {
            draft.set(each.id(), "address",
                    carried(each.id(), each.address().stream().toList(), id, shifts, moved).stream().findFirst());
        }
        for (LoadBalancer each : draft.all(LoadBalancer.class)) {
            draft.set(each.id(), "nodes", each.nodes().stream().map(node -> !node.subnet().equals(id) ? node
                    : new BalancerNode(id, carried(each.id(), node.addresses(), id, shifts, moved), node.extra())).toList());
        }
        for (Endpoint each : draft.all(Endpoint.class)) {
            draft.set(each.id(), "nodes", each.nodes().stream().map(node -> !node.subnet().equals(id) ? node
                    : new EndpointNode(id, carried(each.id(), node.addresses(), id, shifts, moved), node.extra())).toList());
        }
        tenancy.follow(moved, brokers);
    }

    private <E extends Element> List<E> standing(Class<E> type, Function<E, Id<?>> place, Id<Subnet> id) {
        return draft.all(type).stream().filter(each -> place.apply(each).equals(id)).toList();
    }

    /** Addresses as far from the start of the block as they were, where that can be; else free ones. */
    private List<IpAddress> carried(Id<?> owner, List<IpAddress> before, Id<Subnet> id, List<Shift> shifts,
                                    Map<IpAddress, IpAddress> moved) {
        List<IpAddress> after = new ArrayList<>();
        for (IpAddress address : before) {
            Optional<IpAddress> there = Optional.ofNullable(moved.get(address))
                    .or(() -> shifts.stream().flatMap(shift -> shift.of(address).stream()).findFirst());
            there.ifPresent(carried -> moved.put(address, carried));
            after.add(there.orElse(address));
        }
        return tenancy.addresses(owner, after, draft.find(id).orElseThrow(), moved);
    }
}
