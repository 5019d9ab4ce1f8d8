package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.law.PeeringOverlap;
import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.PeeringCode;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.Provider;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.Cidr;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Over a VPC peering: active, both networks apart, a route on this side. It forwards to the peer's own blocks only. */
final class PeeringWay {
    private static final Set<Provider> CLOUDS = Set.of(Provider.AWS, Provider.ALIBABA, Provider.OTC);

    private PeeringWay() {
    }

    static void find(World world, Leg leg, List<Course> found) {
        for (Peering peering : world.peerings(leg.from().network())) {
            if (peering.other(leg.from().network()).equals(leg.to().network())) {
                found.add(over(world, leg, peering));
            }
        }
    }

    private static Course over(World world, Leg leg, Peering peering) {
        Course course = new Course();
        Network here = world.get(leg.from().network());
        Network there = world.get(leg.to().network());
        SubnetRoutes.check(world, leg, peering.id(), course);
        LinkChecks.state(peering.id(), peering.state(), PeeringCode.NOT_ACCEPTED, course);
        boolean regions = LinkChecks.crossesRegions(world, here, there);
        if (regions && ProviderLaws.of(here.provider()).peeringAcrossRegions().value() == Toggle.OFF) {
            course.block(Course.REDESIGN, PeeringCode.REGION_UNSUPPORTED, peering.id(),
                    Detail.of(PeeringCode.REGION_UNSUPPORTED, peering.id(), peering.requester(), peering.accepter()), List.of());
        }
        overlap(world, leg, peering, here, there, course);
        boolean clouds = CLOUDS.contains(here.provider()) && CLOUDS.contains(there.provider());
        if (clouds && here.provider() != there.provider()) {
            course.block(Course.REDESIGN, PeeringCode.PROVIDER_MISMATCH, peering.id(),
                    Detail.of(PeeringCode.PROVIDER_MISMATCH, peering.id(), peering.requester(), peering.accepter()), List.of());
        }
        if (regions) {
            course.loseGroups();
        }
        return course.hop(peering.id(), HopKind.PEERING, "hop.peering", here.id(), there.id());
    }

    /** Most providers refuse to peer overlapping networks; where one does not, only the shared addresses are lost. */
    private static void overlap(World world, Leg leg, Peering peering, Network here, Network there, Course course) {
        if (here.cidrs().isEmpty() || there.cidrs().isEmpty()) {
            course.assume("peering.assumed-apart", peering.id(), peering.requester(), peering.accepter());
        }
        Optional<Cidr> shared = LinkChecks.overlap(here, there);
        boolean harmful = ProviderLaws.of(here.provider()).peeringOverlap().value() == PeeringOverlap.REFUSED
                || SubnetRoutes.isLocal(world, leg.from(), leg.address());
        if (shared.isPresent() && harmful) {
            course.block(Course.REDESIGN, PeeringCode.CIDR_OVERLAP, peering.id(), Detail.of(PeeringCode.CIDR_OVERLAP,
                    peering.id(), peering.requester(), peering.accepter(), shared.get()), List.of());
        }
    }
}
