package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.GroupRuling;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.NatGateway;
import dev.portolan.model.NatKind;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import java.util.List;
import java.util.Optional;

/** A TCP connection between two interfaces over private addresses: the request, and the reply to it. */
public final class Exchange {
    private Exchange() {
    }

    /** Evaluates a connection to an address of {@code to}, the sender being seen as itself. */
    public static Course between(World world, Nic from, Nic to, Family family, Port port) {
        return between(world, from, to, family, port, Party.of(from, family));
    }

    static Course unlike(Nic from, Nic to, Family family) {
        Course course = new Course();
        course.block(Course.REDESIGN, NetworkCode.FAMILY_MISMATCH, from.element(),
                Detail.of(NetworkCode.FAMILY_MISMATCH, from.element(), to.element(), family), List.of());
        return course;
    }

    /** Evaluates a connection in which the receiving side sees another sender than the interface that sends. */
    static Course between(World world, Nic from, Nic to, Family family, Port port, Optional<Party> sender) {
        if (sender.isEmpty() || from.block(family).isEmpty() || to.block(family).isEmpty()) {
            return unlike(from, to, family);
        }
        Party seen = sender.get();
        Optional<NatGateway> nat = privateNat(world, from, to, family);
        if (nat.isPresent()) {
            return throughNat(world, from, to, family, port, seen, nat.get());
        }
        Cidr there = to.block(family).orElseThrow();
        Cidr here = from.block(family).orElseThrow();
        PortRange ports = PortRange.of(port);
        Course forth = Ways.best(world, new Leg(from, to, there, Leg.Direction.FORTH));
        Course course = new Course();
        SecurityGroups.check(world, from, GroupRuling.Side.EGRESS,
                Party.of(to, family).orElseThrow().behind(forth.crossing() == Course.Crossing.TRANSIT ? Course.Groups.LOST
                        : forth.groups()), ports, course);
        boolean edges = !from.sameSubnet(to);
        if (edges) {
            NetworkAcls.request(world, from, NetworkAcls.Side.EGRESS, there, ports, course);
        }
        course.then(forth);
        if (edges) {
            NetworkAcls.request(world, to, NetworkAcls.Side.INGRESS, seen.block(), ports, course);
        }
        SecurityGroups.check(world, to, GroupRuling.Side.INGRESS, seen.behind(forth.groups()), ports, course);
        course.hop(to.element(), HopKind.DELIVERY, "hop.delivered", there, port);
        if (forth.link() == Course.Link.DRAWN) {
            course.then(back(world, from, to, here, seen.block(), edges));
        }
        return course;
    }

    /** The private NAT gateway to which the sender's route to another network leads. */
    private static Optional<NatGateway> privateNat(World world, Nic from, Nic to, Family family) {
        if (from.network().equals(to.network()) || world.element(from.element()) instanceof NatGateway) {
            return Optional.empty();
        }
        return SubnetRoutes.longest(world, from, to.block(family).orElseThrow()).map(r -> world.element(r.target()))
                .flatMap(e -> e instanceof NatGateway gateway && gateway.kind() == NatKind.PRIVATE
                        && world.get(gateway.subnet()).network().equals(from.network()) ? Optional.of(gateway)
                                : Optional.empty());
    }

    /** On under the NAT gateway's own address, which is all that the far side sees. */
    private static Course throughNat(World world, Nic from, Nic to, Family family, Port port, Party seen, NatGateway nat) {
        Nic gateway = world.nics(nat.id()).getFirst();
        Nic inside = new Nic(gateway.element(), gateway.network(), gateway.subnet(), gateway.zone(), gateway.blocks(),
                gateway.stated(),
                Optional.of(List.of()));
        Cidr there = to.block(family).orElseThrow();
        Cidr here = from.block(family).orElseThrow();
        Course course = new Course();
        SecurityGroups.check(world, from, GroupRuling.Side.EGRESS,
                Party.of(to, family).orElseThrow().behind(Course.Groups.LOST), PortRange.of(port), course);
        SubnetRoutes.check(world, new Leg(from, to, there, Leg.Direction.FORTH), nat.id(), course);
        if (!from.sameSubnet(inside)) {
            NetworkAcls.request(world, from, NetworkAcls.Side.EGRESS, there, PortRange.of(port), course);
            NetworkAcls.request(world, inside, NetworkAcls.Side.INGRESS, here, PortRange.of(port), course);
            NetworkAcls.reply(world, inside, NetworkAcls.Side.EGRESS, here, course);
            NetworkAcls.reply(world, from, NetworkAcls.Side.INGRESS, there, course);
        }
        course.hop(nat.id(), HopKind.NAT_GATEWAY, "hop.nat", from.element(),
                inside.block(family).<Object>map(b -> b).orElse("-"));
        course.then(between(world, inside, to, family, port, inside.block(family)
                .map(b -> new Party(nat.id(), b, List.of(), seen.groups()))));
        course.loseGroups();
        return course;
    }

    private static Course back(World world, Nic from, Nic to, Cidr here, Cidr seen, boolean edges) {
        Course back = new Course();
        if (edges) {
            NetworkAcls.reply(world, to, NetworkAcls.Side.EGRESS, seen, back);
        }
        if (!from.network().equals(to.network())) {
            back.then(Ways.best(world, new Leg(to, from, here, Leg.Direction.BACK)));
        }
        if (edges) {
            NetworkAcls.reply(world, from, NetworkAcls.Side.INGRESS, to.block(here.family()).orElseThrow(), back);
        }
        return back;
    }
}
