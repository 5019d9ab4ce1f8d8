package dev.portolan.rule.network;

import dev.portolan.model.Network;
import dev.portolan.model.Place;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** Where things are: which network and zone a place is in, whose a network is. */
public final class Whereabouts {
    private Whereabouts() {
    }

    /** The network that a place is, or is part of. */
    public static Optional<Network> network(Topology topology, Id<Place> place) {
        return topology.find(place).flatMap(found -> switch (found) {
            case Network network -> Optional.of(network);
            case Subnet subnet -> topology.find(subnet.network());
        });
    }

    /** The subnet that a place is, unless it is a whole network. */
    public static Optional<Subnet> subnet(Topology topology, Id<Place> place) {
        return topology.find(place).flatMap(found -> switch (found) {
            case Network network -> Optional.empty();
            case Subnet subnet -> Optional.of(subnet);
        });
    }

    public static Optional<Zone> zone(Topology topology, Id<Place> place) {
        return subnet(topology, place).flatMap(Subnet::zone);
    }

    /** Who operates a network. */
    public static Provider provider(Topology topology, Id<Network> network) {
        return topology.find(network).map(Network::provider).orElse(Provider.SELF_HOSTED);
    }

    public static boolean isAt(Topology topology, Id<Network> network, Provider provider) {
        return provider(topology, network) == provider;
    }

    /** Whether two networks are known to lie in different Regions. */
    public static boolean areApart(Topology topology, Id<Network> one, Id<Network> other) {
        Optional<String> here = region(topology, one).map(id -> code(topology, id));
        Optional<String> there = region(topology, other).map(id -> code(topology, id));
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    /** The provider's code of a Region, by default its id. */
    public static String code(Topology topology, Id<Region> region) {
        return topology.find(region).flatMap(Region::code).orElse(region.value());
    }

    public static Optional<Id<Region>> region(Topology topology, Id<Network> network) {
        return topology.find(network).flatMap(Network::region);
    }
}
