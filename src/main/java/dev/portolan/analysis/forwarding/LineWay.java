package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.NetworkCode;
import dev.portolan.finding.RouteCode;
import dev.portolan.model.Change;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.address.Cidr;
import java.util.List;
import java.util.Optional;

/** Over a private line or VPN that joins two networks: up, the destination advertised over it, a route on this side. */
final class LineWay {
    private LineWay() {
    }

    static void find(World world, Leg leg, List<Course> found) {
        for (PrivateLine line : world.lines(leg.from().network())) {
            boolean forward = line.near().equals(leg.from().network());
            if ((forward ? line.far().orElseThrow() : line.near()).equals(leg.to().network())) {
                found.add(over(world, leg, line, forward ? line.farPrefixes() : line.nearPrefixes(),
                        forward ? "farPrefixes" : "nearPrefixes"));
            }
        }
    }

    private static Course over(World world, Leg leg, PrivateLine line, Optional<List<Cidr>> learnt, String part) {
        Course course = new Course();
        SubnetRoutes.check(world, leg, line.id(), course);
        LinkChecks.state(line.id(), line.state(), RouteCode.LINE_DOWN, course);
        advertised(leg, line, learnt, part, course);
        LinkChecks.swallowed(world, leg, learnt.orElseGet(() -> world.get(leg.to().network()).cidrs()), NetworkCode.CIDR_OVERLAP,
                line.id(), course);
        course.loseGroups();
        return course.hop(line.id(), HopKind.PRIVATE_LINE, "hop.private-line", leg.from().network(), leg.to().network());
    }

    /** Notes that an end does not learn the destination over the line. */
    static void advertised(Leg leg, PrivateLine line, Optional<List<Cidr>> learnt, String part, Course course) {
        if (learnt.isEmpty() || learnt.get().stream().anyMatch(cidr -> cidr.contains(leg.address()))) {
            return;
        }
        if (learnt.get().stream().anyMatch(cidr -> leg.address().contains(cidr))) {
            course.doubt(RouteCode.NOT_ADVERTISED, line.id(), Detail.of("network.address-unknown-part", leg.to().element(),
                    leg.address(), line.id(), learnt.get()));
            return;
        }
        course.block(RouteCode.NOT_ADVERTISED, line.id(),
                Detail.of(RouteCode.NOT_ADVERTISED, line.id(), leg.address(), leg.from().network()),
                new Change.Add(line.id(), part, leg.address()));
    }
}
