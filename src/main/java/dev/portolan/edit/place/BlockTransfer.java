package dev.portolan.edit.place;

import dev.portolan.design.Nesting;
import dev.portolan.edit.vacancy.Vacancies;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Peering;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Shift;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Leaves;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Gives networks that were just added other blocks where they would overlap one that was there before, and carries along
 * what of the added elements lies in them: subnets, addresses, routes and rules.
 *
 * <p>Added networks may overlap each other on purpose, so an address alone does not say in which of them it lies: it is that
 * of the element's own network if a subnet there holds it, else that of another added one with such a subnet, one peered
 * with its own before others.
 */
final class BlockTransfer {
    private final Topology topology;
    private final Set<Id<?>> added;
    private final Map<Id<?>, List<Shift>> shifts = new LinkedHashMap<>();
    private final Map<Id<?>, List<Cidr>> slices = new HashMap<>();
    private final Map<Optional<Id<?>>, List<Id<?>>> order = new HashMap<>();

    private BlockTransfer(Topology topology, Set<Id<?>> added) {
        this.topology = topology;
        this.added = added;
    }

    static Topology of(Topology topology, Set<Id<?>> added) {
        BlockTransfer transfer = new BlockTransfer(topology, added);
        transfer.choose();
        if (transfer.shifts.isEmpty()) {
            return topology;
        }
        List<Element> carried = new ArrayList<>();
        topology.elements().stream().filter(each -> added.contains(each.id()))
                .forEach(each -> carried.add(transfer.carried(each)));
        return topology.with(carried);
    }

    private void choose() {
        List<Cidr> old = topology.all(Network.class).stream().filter(each -> !added.contains(each.id()))
                .flatMap(each -> each.cidrs().stream()).toList();
        Vacancies vacancies = Vacancies.of(topology);
        for (Network network : topology.all(Network.class)) {
            boolean own = added.contains(network.id()) && network.kind() != NetworkKind.INTERNET;
            for (Cidr block : own ? network.cidrs() : List.<Cidr>of()) {
                if (old.stream().anyMatch(block::overlaps)) {
                    vacancies.block(network.kind(), network.provider()).filter(free -> free.family() == block.family())
                            .ifPresent(free -> shifts.computeIfAbsent(network.id(), id -> new ArrayList<>())
                                    .add(new Shift(block, asLarge(free, block))));
                }
            }
        }
        topology.all(Subnet.class).forEach(each -> slices.computeIfAbsent(each.network(), id -> new ArrayList<>())
                .addAll(each.cidrs()));
    }

    /** The start of a free block, no larger than the old one. */
    private static Cidr asLarge(Cidr free, Cidr old) {
        return new Cidr(free.family(), free.high(), free.low(), Math.max(free.prefix(), old.prefix()));
    }

    private Element carried(Element element) {
        if (element instanceof Network network) {
            return (Element) mapped(network, leaf -> leaf instanceof Cidr block ? whole(network.id(), block) : leaf);
        }
        Optional<Id<?>> own = network(element);
        return (Element) mapped((Record) element, leaf -> switch (leaf) {
            case Cidr block -> cidr(block, own);
            case IpAddress address -> address(address, own);
            case String text -> text(text, own);
            case HostPort dialled -> new HostPort(text(dialled.host(), own), dialled.port());
            default -> leaf;
        });
    }

    private static <R extends Record> R mapped(R record, UnaryOperator<Object> change) {
        return Leaves.mapped(record, change);
    }

    private Cidr whole(Id<?> network, Cidr block) {
        return shifts.getOrDefault(network, List.of()).stream().filter(shift -> shift.from().equals(block))
                .map(Shift::to).findFirst().orElse(block);
    }

    private Cidr cidr(Cidr block, Optional<Id<?>> own) {
        return holder(own, slice -> slice.contains(block)).or(() -> first(own).stream().filter(network -> topology
                .find(network.<Network>as()).filter(each -> each.cidrs().stream().anyMatch(whole -> whole.contains(block)))
                .isPresent()).findFirst()).flatMap(network -> shifted(network, shift -> shift.of(block))).orElse(block);
    }

    private IpAddress address(IpAddress address, Optional<Id<?>> own) {
        return holder(own, slice -> slice.contains(address)).or(() -> own)
                .flatMap(network -> shifted(network, shift -> shift.of(address))).orElse(address);
    }

    /** The first added network that has such a subnet. */
    private Optional<Id<?>> holder(Optional<Id<?>> own, Predicate<Cidr> holds) {
        return first(own).stream()
                .filter(network -> slices.getOrDefault(network, List.of()).stream().anyMatch(holds)).findFirst();
    }

    private String text(String text, Optional<Id<?>> own) {
        Optional<IpAddress> old = IpAddress.tryParse(text);
        return old.map(address -> address(address, own)).filter(now -> !old.get().equals(now)).map(IpAddress::toString)
                .orElse(text);
    }

    private <T> Optional<T> shifted(Id<?> network, Function<Shift, Optional<T>> carry) {
        return shifts.getOrDefault(network, List.of()).stream().flatMap(shift -> carry.apply(shift).stream()).findFirst();
    }

    /** Added networks: the element's own, then those peered with it, then the others. */
    private List<Id<?>> first(Optional<Id<?>> own) {
        return order.computeIfAbsent(own, this::ordered);
    }

    private List<Id<?>> ordered(Optional<Id<?>> own) {
        Stream<Id<?>> peers = topology.all(Peering.class).stream().flatMap(peering -> own.stream().flatMap(id ->
                id.equals(peering.requester()) ? Stream.of(peering.accepter())
                        : id.equals(peering.accepter()) ? Stream.of(peering.requester()) : Stream.empty()));
        Stream<Id<?>> all = topology.all(Network.class).stream().map(Network::id);
        return Stream.of(own.stream(), peers, all).<Id<?>>flatMap(each -> each).filter(added::contains).distinct()
                .toList();
    }

    private Optional<Id<?>> network(Element element) {
        return switch (element) {
            case Subnet each -> Optional.of(each.network());
            case RouteTable each -> Optional.of(each.network());
            case SecurityGroup each -> Optional.of(each.network());
            case NetworkAcl each -> Optional.of(each.network());
            case TargetGroup each -> Optional.of(each.network());
            case LoadBalancer each -> Optional.of(each.network());
            case Endpoint each -> Optional.of(each.network());
            case InternetGateway each -> Optional.of(each.network());
            case Broker each -> Nesting.network(topology, each.place());
            case Client each -> Nesting.network(topology, each.place());
            case NatGateway each -> Nesting.network(topology, each.subnet());
            default -> Optional.empty();
        };
    }
}
