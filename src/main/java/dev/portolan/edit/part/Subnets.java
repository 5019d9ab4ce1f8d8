package dev.portolan.edit.part;

import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import dev.portolan.edit.vacancy.Vacancies;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New subnets. */
final class Subnets {
    private Subnets() {
    }

    static List<Subnet> of(Topology topology, Id<Network> network) {
        return topology.all(Subnet.class).stream().filter(subnet -> subnet.network().equals(network)).toList();
    }

    /** Whether a subnet can be given a slice, or need not have one because the network states no block. */
    static boolean hasRoom(Topology topology, Network network) {
        return network.cidrs().isEmpty() || Vacancies.of(topology).slice(network.id()).isPresent();
    }

    /** A subnet with a free slice, in the zone that has the fewest. */
    static Subnet add(Draft draft, Id<Network> id, Spot at) {
        Network network = draft.get(id);
        Optional<Zone> zone = Zones.next(draft.topology(), network);
        List<Cidr> cidrs = draft.vacancies().slice(id).stream().toList();
        Subnet subnet = draft.add(Subnet.class, Zones.subnetWish(id, zone), Map.of("network", id, "cidrs", cidrs, "zone", zone));
        draft.place(subnet.id(), at, Tidy.SUBNET_WIDTH, Tidy.SUBNET_HEIGHT);
        return subnet;
    }
}
