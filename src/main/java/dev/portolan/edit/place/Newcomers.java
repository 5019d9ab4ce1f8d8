package dev.portolan.edit.place;

import dev.portolan.edit.vacancy.Vacancies;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Subnet;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Elements that were just added to a topology: what they have that something else has already is replaced by something free,
 * and what names it among them follows. What clashes with nothing stays as it is, right or wrong.
 */
public final class Newcomers {
    private final Set<Id<?>> added;
    private final Alteration draft;
    private final Tenancy tenancy;

    private Newcomers(Topology topology, Set<Id<?>> added) {
        this.added = added;
        this.draft = Alteration.of(BlockTransfer.of(topology, added), added);
        this.tenancy = new Tenancy(draft);
    }

    public static Topology settled(Topology topology, Set<Id<?>> added) {
        Newcomers newcomers = new Newcomers(topology, added);
        newcomers.subnets(topology);
        newcomers.hosts();
        newcomers.publicAddresses();
        newcomers.nodeIds();
        newcomers.domains();
        return newcomers.draft.now();
    }

    private <E extends Element> List<E> all(Class<E> type) {
        return draft.all(type).stream().filter(each -> added.contains(each.id())).toList();
    }

    private void subnets(Topology before) {
        Map<Id<Network>, List<Cidr>> old = new HashMap<>();
        draft.all(Subnet.class).stream().filter(each -> !added.contains(each.id()))
                .forEach(each -> old.computeIfAbsent(each.network(), id -> new ArrayList<>()).addAll(each.cidrs()));
        for (Subnet subnet : all(Subnet.class)) {
            boolean overlaps = subnet.cidrs().stream()
                    .anyMatch(block -> old.getOrDefault(subnet.network(), List.of()).stream().anyMatch(block::overlaps));
            boolean leftBehind = lies(before, subnet) && !lies(draft.now(), subnet);
            if (overlaps || leftBehind) {
                draft.find(subnet.network()).ifPresent(network -> new SubnetTransfer(draft, tenancy).move(subnet, network));
            }
        }
    }

    private static boolean lies(Topology topology, Subnet subnet) {
        List<Cidr> blocks = topology.find(subnet.network()).map(Network::cidrs).orElse(List.of());
        return subnet.cidrs().stream().allMatch(slice -> blocks.stream().anyMatch(block -> block.contains(slice)));
    }

    private void hosts() {
        Set<Id<?>> clashing = Residents.of(draft.now()).clashing(added::contains);
        Interfaces interfaces = new Interfaces(draft, tenancy);
        all(Broker.class).stream().filter(each -> clashing.contains(each.id()))
                .forEach(each -> draft.find(each.place()).ifPresent(place -> tenancy.move(each, place)));
        all(Client.class).stream().filter(each -> clashing.contains(each.id()))
                .forEach(each -> draft.find(each.place()).ifPresent(place -> tenancy.move(each, place)));
        all(NatGateway.class).stream().filter(each -> clashing.contains(each.id()))
                .forEach(each -> draft.find(each.subnet()).ifPresent(subnet -> tenancy.move(each, subnet)));
        all(LoadBalancer.class).stream().filter(each -> clashing.contains(each.id())).forEach(interfaces::refresh);
        all(Endpoint.class).stream().filter(each -> clashing.contains(each.id())).forEach(interfaces::refresh);
    }

    private void publicAddresses() {
        Set<IpAddress> taken = new HashSet<>();
        draft.all(PublicAddress.class).stream().filter(each -> !added.contains(each.id()))
                .forEach(each -> each.address().ifPresent(taken::add));
        Vacancies vacancies = Vacancies.of(draft.now());
        Map<IpAddress, IpAddress> moved = new HashMap<>();
        for (PublicAddress each : all(PublicAddress.class)) {
            each.address().filter(taken::contains).ifPresent(old -> {
                Optional<IpAddress> fresh = vacancies.publicAddress();
                draft.set(each.id(), "address", fresh);
                fresh.ifPresent(address -> moved.put(old, address));
            });
        }
        tenancy.follow(moved, Set.of());
    }

    /** In one network a name resolves to one endpoint: what another attached there already, a new one does not. */
    private void domains() {
        for (Endpoint endpoint : all(Endpoint.class)) {
            List<Endpoint> beside = draft.all(Endpoint.class).stream().filter(each -> !added.contains(each.id())
                    && each.network().equals(endpoint.network())).toList();
            draft.set(endpoint.id(), "attachedDomains", endpoint.attachedDomains().stream()
                    .filter(domain -> beside.stream().noneMatch(each -> each.attachedDomains().contains(domain))).toList());
            if (beside.stream().anyMatch(each -> each.service().equals(endpoint.service()) && each.privateDns() == Toggle.ON)) {
                draft.set(endpoint.id(), "privateDns", Toggle.UNSET);
            }
        }
    }

    /** A node of a cluster that was there before gets a number of its own there. */
    private void nodeIds() {
        for (Broker broker : all(Broker.class)) {
            Set<Integer> taken = new HashSet<>();
            draft.all(Broker.class).stream().filter(each -> each.cluster().equals(broker.cluster())
                    && !each.id().equals(broker.id())).forEach(each -> taken.add(each.nodeId()));
            if (!added.contains(broker.cluster()) && taken.contains(broker.nodeId())) {
                int next = broker.nodeId();
                while (taken.contains(next)) {
                    next = next == Integer.MAX_VALUE ? 0 : next + 1;
                }
                draft.set(broker.id(), "nodeId", next);
            }
        }
    }
}
