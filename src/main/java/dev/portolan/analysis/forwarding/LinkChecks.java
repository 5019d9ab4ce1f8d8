package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.World;
import dev.portolan.finding.Code;
import dev.portolan.finding.Detail;
import dev.portolan.model.Change;
import dev.portolan.model.LinkState;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Region;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** Checks that several kinds of link share. */
final class LinkChecks {
    private LinkChecks() {
    }

    /** Whether a link in that state carries packets; one left unsaid does. */
    static boolean isUp(LinkState state) {
        return state == LinkState.ACTIVE || state == LinkState.UNSET;
    }

    /** Notes a link that is not active, with the edit that makes it so. */
    static void state(Id<?> link, LinkState state, Code code, Course course) {
        if (!isUp(state)) {
            course.block(code, link, Detail.of(code, link, state), new Change.Set(link, "state", LinkState.ACTIVE));
        }
    }

    /**
     * Notes that the sender's own network claims the destination, so that no route leads it away. In a cloud network
     * nothing beats the local route; a site's routers choose the longest of all prefixes, also of those they learn.
     */
    static void swallowed(World world, Leg leg, List<Cidr> learnt, Code code, Id<?> link, Course course) {
        Optional<Cidr> claim = SubnetRoutes.claim(world, leg.from(), leg.address());
        boolean site = world.get(leg.from().network()).kind() == NetworkKind.ON_PREMISES;
        boolean beaten = site && claim.isPresent() && learnt.stream()
                .anyMatch(cidr -> cidr.contains(leg.address()) && cidr.prefix() > claim.get().prefix());
        if (claim.isPresent() && !beaten) {
            Id<Network> here = leg.from().network();
            Id<Network> there = leg.to().network();
            boolean inOrder = here.compareTo(there) < 0;
            course.block(Course.REDESIGN, code, link,
                    Detail.of(code, inOrder ? here : there, inOrder ? there : here), List.of());
        }
    }

    /** A block of one network that overlaps a block of the other. */
    static Optional<Cidr> overlap(Network one, Network other) {
        for (Cidr a : one.cidrs()) {
            for (Cidr b : other.cidrs()) {
                if (a.overlaps(b)) {
                    return Optional.of(a.contains(b) ? b : a);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether two networks are known to lie in different Regions. */
    static boolean crossesRegions(World world, Network one, Network other) {
        return one.region().isPresent() && other.region().isPresent() && !one.region().equals(other.region())
                && !code(world, one.region().get()).equals(code(world, other.region().get()));
    }

    /** The provider's code of a Region, by default its id. */
    static String code(World world, Id<Region> region) {
        return world.get(region).code().orElse(region.value());
    }
}
