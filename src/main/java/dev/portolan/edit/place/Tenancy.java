package dev.portolan.edit.place;

import dev.portolan.design.Nesting;
import dev.portolan.edit.vacancy.Vacancies;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.Place;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Moves hosts to other places: what they may keep of their addresses and groups, and what names their addresses. */
final class Tenancy {
    private final Alteration draft;
    private Optional<Register> register = Optional.empty();

    /** What is taken and what is free, kept up while places stay as they are. */
    private record Register(Residents residents, Vacancies vacancies) {
    }

    Tenancy(Alteration draft) {
        this.draft = draft;
    }

    private Register register() {
        if (register.isEmpty()) {
            register = Optional.of(new Register(Residents.of(draft.now()), Vacancies.of(draft.now())));
        }
        return register.get();
    }

    /** Says that places have other blocks or networks than before. */
    void placesChanged() {
        register = Optional.empty();
    }

    void move(Broker broker, Place place) {
        draft.set(broker.id(), "place", place.id());
        draft.set(broker.id(), "securityGroups", groups(broker.securityGroups(), place.id()));
        Map<IpAddress, IpAddress> moved = new HashMap<>();
        draft.set(broker.id(), "addresses", addresses(broker.id(), broker.addresses(), place, moved));
        for (Client client : draft.all(Client.class)) {
            if (client.runsOn().filter(broker.id()::equals).isPresent() && client.place().equals(broker.place())) {
                draft.set(client.id(), "place", place.id());
                draft.set(client.id(), "securityGroups", groups(client.securityGroups(), place.id()));
                draft.set(client.id(), "addresses", carried(client.addresses(), place, moved));
            }
        }
        follow(moved, Set.of(broker.id()));
    }

    void move(Client client, Place place) {
        draft.set(client.id(), "place", place.id());
        draft.set(client.id(), "securityGroups", groups(client.securityGroups(), place.id()));
        Optional<Broker> host = client.runsOn().flatMap(draft::find);
        if (host.filter(each -> each.place().equals(place.id())).isEmpty()) {
            draft.set(client.id(), "runsOn", Optional.empty());
            Map<IpAddress, IpAddress> moved = new HashMap<>();
            draft.set(client.id(), "addresses", addresses(client.id(), client.addresses(), place, moved));
            follow(moved, Set.of());
        }
    }

    void move(NatGateway nat, Subnet subnet) {
        draft.set(nat.id(), "subnet", subnet.id());
        Map<IpAddress, IpAddress> moved = new HashMap<>();
        draft.set(nat.id(), "address", addresses(nat.id(), nat.address().stream().toList(), subnet, moved).stream().findFirst());
        follow(moved, Set.of());
    }

    private List<IpAddress> carried(List<IpAddress> before, Place place, Map<IpAddress, IpAddress> moved) {
        return before.stream().map(address -> moved.getOrDefault(address, address)).filter(each -> lies(each, place)).toList();
    }

    /** The network of a place, as it is by now. */
    Id<Network> network(Id<?> place) {
        return draft.find(place.<Place>as()).map(each -> switch (each) {
            case Network network -> network.id();
            case Subnet subnet -> subnet.network();
        }).orElseThrow();
    }

    /** The groups that something in the place may have; unsaid when none is left. */
    Optional<List<Id<SecurityGroup>>> groups(Optional<List<Id<SecurityGroup>>> before, Id<?> place) {
        Id<Network> network = network(place);
        Optional<List<Id<SecurityGroup>>> kept = before.map(groups -> groups.stream().filter(id -> draft.find(id)
                .map(SecurityGroup::network).filter(network::equals).isPresent()).toList());
        return kept.filter(groups -> !groups.isEmpty() || before.filter(List::isEmpty).isPresent());
    }

    /**
     * The addresses of something that stands in the place by now: its own as far as they lie there and nobody else has them,
     * and a free one in the stead of the others.
     *
     * @param moved takes down which address came in place of which
     */
    List<IpAddress> addresses(Id<?> owner, List<IpAddress> before, Place place, Map<IpAddress, IpAddress> moved) {
        if (before.isEmpty()) {
            return before;
        }
        Id<Network> network = network(place.id());
        Set<IpAddress> after = new LinkedHashSet<>();
        List<IpAddress> lost = new ArrayList<>();
        for (IpAddress address : before) {
            boolean stays = lies(address, place) && !register().residents().isTaken(network, address, owner);
            if (!stays || !after.add(address)) {
                lost.add(address);
            }
        }
        if (!lost.isEmpty()) {
            register().vacancies().address(place.id().as())
                    .filter(fresh -> after.stream().noneMatch(each -> each.family() == fresh.family())).ifPresent(fresh -> {
                        after.add(fresh);
                        moved.put(lost.getFirst(), fresh);
                    });
        }
        after.forEach(address -> register().residents().add(network, address, owner));
        return List.copyOf(after);
    }

    private boolean lies(IpAddress address, Place place) {
        List<Cidr> blocks = switch (place) {
            case Network network -> network.cidrs();
            case Subnet subnet when subnet.cidrs().isEmpty() ->
                draft.find(subnet.network()).map(Network::cidrs).orElse(List.of());
            case Subnet subnet -> subnet.cidrs();
        };
        return blocks.isEmpty() || blocks.stream().anyMatch(block -> block.contains(address));
    }

    /**
     * Makes others name the new addresses, unless an old one is still that of something else; of elements just added, those
     * added with it do.
     */
    void follow(Map<IpAddress, IpAddress> moved, Set<Id<?>> owners) {
        if (moved.isEmpty()) {
            return;
        }
        Readdressing among = new Readdressing(moved);
        draft.newcomers().orElse(owners).forEach(id -> draft.find(id.as()).map(among::of).ifPresent(draft::put));
        if (draft.newcomers().isEmpty()) {
            Residents residents = Residents.of(draft.now());
            Map<IpAddress, IpAddress> sole = new HashMap<>(moved);
            sole.keySet().removeIf(residents::isKnown);
            Readdressing everywhere = new Readdressing(sole);
            draft.now().elements().stream().filter(each -> everywhere.of(each) != each).toList()
                    .forEach(each -> draft.put(everywhere.of(each)));
        }
    }
}
