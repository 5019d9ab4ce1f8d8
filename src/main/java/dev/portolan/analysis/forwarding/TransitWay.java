package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.AttachPoint;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.NetworkCode;
import dev.portolan.finding.RouteCode;
import dev.portolan.finding.SecurityCode;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.Change;
import dev.portolan.model.Network;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Toggle;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.Zone;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/**
 * Over a transit gateway, or several that are peered: a route of the sender's subnet to it, an attachment that is
 * active and present in the sender's zone, and then the gateways' own tables, see {@link TransitTables}.
 */
final class TransitWay {
    private TransitWay() {
    }

    static void find(World world, Leg leg, List<Course> found) {
        for (AttachPoint entry : world.attachPoints(leg.from().network())) {
            if (!GatewayGraph.exits(world, entry.attachment().gateway(), leg.to().network()).isEmpty()
                    || GatewayGraph.towards(world, entry.attachment().gateway(), leg.to().network()).isPresent()) {
                found.add(over(world, leg, entry));
            }
        }
    }

    private static Course over(World world, Leg leg, AttachPoint entry) {
        Course course = new Course();
        TransitAttachment attachment = entry.attachment();
        SubnetRoutes.check(world, leg, entry.routeTarget(), course);
        entry.line().ifPresent(line -> lineUp(line, leg, course));
        LinkChecks.state(attachment.id(), attachment.state(), TransitCode.ATTACHMENT_NOT_ACTIVE, course);
        zone(world, leg, attachment, course);
        region(world, attachment, course);
        attachmentAcl(world, attachment, leg, course);
        LinkChecks.swallowed(world, leg, world.get(leg.to().network()).cidrs(), NetworkCode.CIDR_OVERLAP,
                attachment.id(), course);
        course.hop(attachment.id(), HopKind.TRANSIT_GATEWAY, "hop.transit-enter", leg.from().network(), attachment.gateway());
        Id<TransitGateway> gateway = attachment.gateway();
        TransitTables.Arrival out = TransitTables.from(world, leg, gateway, attachment);
        course.then(out.course());
        boolean one = out.exit().map(exit -> exit.attachment().gateway().equals(gateway)).orElse(false);
        if (!one || world.get(gateway).securityGroupReferencing() != Toggle.ON) {
            course.loseGroups();
        }
        course.crossTransit();
        out.exit().ifPresent(exit -> {
            region(world, exit.attachment(), course);
            attachmentAcl(world, exit.attachment(), leg, course);
            leave(leg, exit, course);
        });
        return course;
    }

    private static void leave(Leg leg, AttachPoint exit, Course course) {
        LinkChecks.state(exit.attachment().id(), exit.attachment().state(), TransitCode.ATTACHMENT_NOT_ACTIVE, course);
        exit.line().ifPresent(line -> {
            lineUp(line, leg, course);
            boolean near = line.near().equals(exit.network());
            LineWay.advertised(leg, line, near ? line.nearPrefixes() : line.farPrefixes(),
                    near ? "nearPrefixes" : "farPrefixes", course);
        });
        course.hop(exit.attachment().id(), HopKind.TRANSIT_GATEWAY, "hop.transit-leave", exit.attachment().gateway(),
                leg.to().network());
    }

    /** What an ACL on an attachment's own subnet lets through is not followed; one that allows everything is no doubt. */
    private static void attachmentAcl(World world, TransitAttachment attachment, Leg leg, Course course) {
        attachment.subnets().stream().filter(s -> !leg.from().subnet().equals(Optional.of(s))
                && !leg.to().subnet().equals(Optional.of(s)))
                .map(world::get).flatMap(s -> s.networkAcl().stream()).map(world::get).filter(acl -> !NetworkAcls.isOpen(acl))
                .findFirst().ifPresent(acl -> course.doubt(SecurityCode.ACL_DENIED, acl.id(),
                        Detail.of("security.acl-of-attachment", acl.id(), attachment.id())));
    }

    /** A transit gateway serves the networks of its own Region. */
    private static void region(World world, TransitAttachment attachment, Course course) {
        Optional<Id<Region>> here = world.get(attachment.gateway()).region();
        Optional<Id<Region>> there = world.element(attachment.attached()) instanceof Network network ? network.region()
                : Optional.empty();
        boolean apart = here.isPresent() && there.isPresent()
                && !LinkChecks.code(world, here.get()).equals(LinkChecks.code(world, there.get()));
        if (apart) {
            course.block(Course.REDESIGN, TransitCode.REGION_MISMATCH, attachment.id(),
                    Detail.of(TransitCode.REGION_MISMATCH, attachment.gateway(), attachment.attached()), List.of());
        }
    }

    private static void lineUp(PrivateLine line, Leg leg, Course course) {
        LinkChecks.state(line.id(), line.state(), RouteCode.LINE_DOWN, course);
        course.hop(line.id(), HopKind.PRIVATE_LINE, "hop.private-line", leg.from().network(), leg.to().network());
    }

    /** A sender that may stand in any subnet of its network, also in one whose zone the attachment does not serve. */
    private static void somewhere(World world, Leg leg, TransitAttachment attachment, Course course) {
        List<Optional<Zone>> served = attachment.subnets().stream().map(world::get).map(Subnet::zone).toList();
        world.subnetsOf(leg.from().network()).stream().filter(s -> s.zone().isPresent() && !served.contains(s.zone())
                && served.stream().allMatch(Optional::isPresent)).findFirst().ifPresent(s -> course.doubt(
                TransitCode.ZONE_NOT_ATTACHED, attachment.id(), Detail.of("transit.zone-perhaps-not-attached", attachment.id(),
                        s.zone().get(), leg.from().element())));
    }

    /** An attachment serves only the zones in which it has a subnet. */
    static void zone(World world, Leg leg, TransitAttachment attachment, Course course) {
        boolean ofNetwork = world.element(attachment.attached()) instanceof Network;
        if (!ofNetwork || attachment.subnets().isEmpty()) {
            return;
        }
        if (leg.from().subnet().isEmpty()) {
            somewhere(world, leg, attachment, course);
            return;
        }
        Optional<Zone> zone = leg.from().zone();
        List<Optional<Zone>> served = attachment.subnets().stream().map(world::get).map(Subnet::zone).toList();
        boolean same = attachment.subnets().contains(leg.from().subnet().get());
        if (!same && zone.isPresent() && served.stream().allMatch(Optional::isPresent) && !served.contains(zone)) {
            course.block(TransitCode.ZONE_NOT_ATTACHED, attachment.id(),
                    Detail.of(TransitCode.ZONE_NOT_ATTACHED, attachment.id(), zone.get(), leg.from().element()),
                    new Change.Add(attachment.id(), "subnets", leg.from().subnet().get()));
        } else if (!same && !served.contains(zone)) {
            course.assume("transit.assumed-zone", attachment.id(), attachment.id(), leg.from().element());
        }
    }
}
