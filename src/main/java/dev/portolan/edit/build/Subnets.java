package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.edit.vacancy.Vacancies;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Subnets, drawn and new. */
public final class Subnets {
    private Subnets() {
    }

    public static List<Subnet> of(Topology topology, Id<Network> network) {
        return topology.all(Subnet.class).stream().filter(subnet -> subnet.network().equals(network)).toList();
    }

    /** Whether a subnet can be given a slice, or need not have one because the network states no block. */
    public static boolean hasRoom(Topology topology, Network network) {
        return network.cidrs().isEmpty() || Vacancies.of(topology).slice(network.id()).isPresent();
    }

    /** A subnet with a free slice, in the zone that has the fewest. */
    public static Subnet add(Draft draft, Id<Network> network, Spot at) {
        return add(draft, network, Zones.next(draft.topology(), draft.get(network)), at);
    }

    private static Subnet add(Draft draft, Id<Network> network, Optional<Zone> zone, Spot at) {
        List<Cidr> cidrs = draft.vacancies().slice(network).stream().toList();
        Subnet subnet = draft.add(Subnet.class, network + Zones.tail(zone),
                Map.of("network", network, "cidrs", cidrs, "zone", zone));
        draft.place(subnet.id(), at, Tidy.SUBNET_WIDTH, Tidy.SUBNET_HEIGHT);
        return subnet;
    }

    /** Those drawn, one a zone: where several are in one zone, the first. */
    static List<Subnet> oneEachZone(List<Subnet> drawn) {
        List<Subnet> chosen = new ArrayList<>();
        for (Subnet each : drawn) {
            if (each.zone().isEmpty() || chosen.stream().noneMatch(s -> s.zone().equals(each.zone()))) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    /** Subnets in as many zones as wanted: those drawn first, one a zone, and then new ones as long as there is room. */
    public static List<Subnet> spread(Draft draft, Id<Network> network, int zones, Spot at) {
        List<Subnet> drawn = oneEachZone(of(draft.topology(), network));
        List<Subnet> chosen = new ArrayList<>(drawn.subList(0, Math.min(zones, drawn.size())));
        Spot next = at;
        while (chosen.size() < zones && (chosen.isEmpty() || hasRoom(draft.topology(), draft.get(network)))) {
            chosen.add(add(draft, network, next));
            next = next.plus(0, Tidy.SUBNET_HEIGHT + Tidy.GAP);
        }
        return chosen;
    }

    /** A subnet in each of these zones: one drawn, or a new one as long as there is room. */
    static List<Subnet> in(Draft draft, Id<Network> network, List<Zone> zones) {
        List<Subnet> chosen = new ArrayList<>();
        for (Zone zone : zones) {
            Optional<Subnet> drawn = of(draft.topology(), network).stream()
                    .filter(subnet -> subnet.zone().equals(Optional.of(zone))).findFirst();
            if (drawn.isPresent() || hasRoom(draft.topology(), draft.get(network))) {
                chosen.add(drawn.orElseGet(() -> add(draft, network, Optional.of(zone), Tidy.below(draft, network))));
            }
        }
        return chosen;
    }
}
