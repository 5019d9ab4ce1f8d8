package dev.portolan.edit.part;

import dev.portolan.model.Network;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ProviderFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The zones in which a network's subnets may stand. */
final class Zones {
    private Zones() {
    }

    /** The Region's code, when the network says its Region. */
    static Optional<Region> region(Topology topology, Network network) {
        return network.region().flatMap(topology::find);
    }

    static String code(Region region) {
        return region.code().orElse(region.id().value());
    }

    /** The zone that the fewest subnets of the network stand in; none when its Region is not said, or has no known zones. */
    static Optional<Zone> next(Topology topology, Network network) {
        List<Zone> taken = topology.all(Subnet.class).stream().filter(s -> s.network().equals(network.id()))
                .flatMap(s -> s.zone().stream()).toList();
        return region(topology, network).stream().flatMap(r -> ProviderFacts.of(r.provider()).zones(code(r)).stream())
                .min(Comparator.comparingLong(zone -> taken.stream().filter(zone::equals).count()));
    }

    /** What tells a subnet from its siblings: the end of its zone, or nothing. */
    static String tail(Optional<Zone> zone) {
        return zone.map(z -> "-" + z.id().substring(z.id().lastIndexOf('-') + 1)).orElse("-subnet");
    }

    static String subnetWish(Id<Network> network, Optional<Zone> zone) {
        return network.value() + tail(zone);
    }
}
