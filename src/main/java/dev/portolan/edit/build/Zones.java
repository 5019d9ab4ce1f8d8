package dev.portolan.edit.build;

import dev.portolan.model.Network;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.Zone;
import dev.portolan.provider.ProviderFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The zones in which a network's subnets may stand. */
final class Zones {
    private Zones() {
    }

    /** How many zones are enough for whatever must outlive one of them. */
    private static final int ENOUGH = 3;

    /** The zone that the fewest subnets of the network stand in; none when its Region is not said, or has no known zones. */
    static Optional<Zone> next(Topology topology, Network network) {
        List<Zone> taken = Subnets.of(topology, network.id()).stream().map(Subnet::zone).flatMap(Optional::stream).toList();
        Optional<Region> region = network.region().flatMap(topology::find);
        return region.stream().flatMap(r -> ProviderFacts.of(r.provider()).zones(Where.code(r)).stream())
                .limit(ENOUGH)
                .min(Comparator.comparingLong(zone -> taken.stream().filter(zone::equals).count()));
    }

    /** What tells a subnet from its siblings: the end of its zone. */
    static String tail(Optional<Zone> zone) {
        return zone.map(z -> "-" + z.id().substring(z.id().lastIndexOf('-') + 1)).orElse("-subnet");
    }
}
