package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.World;
import java.util.ArrayList;
import java.util.List;

/** All ways that join two interfaces in one direction, each with its obstacles. */
final class Ways {
    private Ways() {
    }

    /** The cheapest way for a leg. Where nothing joins the networks, the course says so. */
    static Course best(World world, Leg leg) {
        if (leg.from().network().equals(leg.to().network())) {
            return LocalWay.of(world, leg);
        }
        List<Course> found = new ArrayList<>(2);
        joined(world, leg, found);
        if (found.isEmpty()) {
            MissingWay.find(world, leg, found);
        }
        return found.size() == 1 ? found.getFirst() : Course.cheapest(found);
    }

    /** The ways over drawn links between two different networks. */
    static void joined(World world, Leg leg, List<Course> found) {
        PeeringWay.find(world, leg, found);
        LineWay.find(world, leg, found);
        TransitWay.find(world, leg, found);
    }
}
