package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.AttachPoint;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.model.NatGateway;
import dev.portolan.model.NatKind;
import dev.portolan.model.Subnet;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The way out through a network kept for that: over a transit gateway to an attachment, from its subnet to a NAT
 * gateway, and from there to the Internet; the reply comes back over the transit gateway.
 */
final class CentralEgress {
    private CentralEgress() {
    }

    /** The cheapest such way; empty where no network on the gateway has a NAT gateway that leads to the Internet. */
    static Optional<Egress.Departure> of(World world, Nic from, Cidr address, Port port, Id<TransitGateway> gateway) {
        List<Egress.Departure> ways = new ArrayList<>(1);
        for (AttachPoint point : world.attachPointsOf(gateway)) {
            boolean elsewhere = point.line().isEmpty() && !point.network().equals(from.network());
            for (NatGateway nat : elsewhere ? world.nats(point.network()) : List.<NatGateway>of()) {
                if (nat.kind() == NatKind.PUBLIC) {
                    ways.add(through(world, from, address, port, point, nat));
                }
            }
        }
        return ways.stream().min(Comparator.comparingInt(d -> d.course().cost()));
    }

    private static Egress.Departure through(World world, Nic from, Cidr address, Port port, AttachPoint exit, NatGateway nat) {
        Nic inside = world.nics(nat.id()).getFirst();
        Cidr client = from.block(address.family()).orElse(Cidr.any(address.family()));
        Course course = Ways.best(world, new Leg(from, inside, address, Leg.Direction.FORTH)).copy();
        exit.attachment().subnets().stream().map(world::get).findFirst()
                .ifPresent(subnet -> fromAttachment(world, subnet, inside, address, nat, course));
        Cidr seen = new Egress(world, from, address, port).translated(nat, course);
        course.then(Ways.best(world, new Leg(inside, from, client, Leg.Direction.BACK)));
        return new Egress.Departure(course, seen);
    }

    /** What comes in by the attachment follows the route table of the attachment's subnet. */
    private static void fromAttachment(World world, Subnet subnet, Nic nat, Cidr address, NatGateway to, Course course) {
        Nic door = new Nic(to.id(), subnet.network(), Optional.of(subnet.id()), subnet.zone(), subnet.cidrs(),
                Nic.Stated.BLOCK, Optional.empty());
        SubnetRoutes.check(world, new Leg(door, nat, address, Leg.Direction.FORTH), to.id(), course);
    }
}
