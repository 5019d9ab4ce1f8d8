package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.GroupRuling;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.PublicCode;
import dev.portolan.finding.RouteCode;
import dev.portolan.model.Change;
import dev.portolan.model.GatewayKind;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Route;
import dev.portolan.model.RouteState;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A TCP connection over the Internet, from an interface to the public address of another. */
public final class PublicExchange {
    private final World world;
    private final Nic from;
    private final Nic to;
    private final Cidr address;
    private final Port port;

    private PublicExchange(World world, Nic from, Nic to, Cidr address, Port port) {
        this.world = world;
        this.from = from;
        this.to = to;
        this.address = address;
        this.port = port;
    }

    /** What was found, and under which public address the receiving side sees the sender. */
    public record Outcome(Course course, Cidr seenAs) {
    }

    /** Evaluates a connection to {@code address}, which is bound to {@code to}. */
    public static Outcome between(World world, Nic from, Nic to, Cidr address, Port port) {
        return new PublicExchange(world, from, to, address, port).evaluate();
    }

    private Outcome evaluate() {
        Course course = new Course();
        if (from.block(address.family()).isEmpty() && from.stated() != Nic.Stated.NOTHING) {
            return new Outcome(Exchange.unlike(from, to, address.family()), Cidr.any(address.family()));
        }
        PortRange ports = PortRange.of(port);
        SecurityGroups.check(world, from, GroupRuling.Side.EGRESS,
                new Party(to.element(), address, List.of(), List.of()), ports, course);
        NetworkAcls.request(world, from, NetworkAcls.Side.EGRESS, address, ports, course);
        Egress.Departure departure = Egress.of(world, from, address, port);
        course.then(departure.course());
        course.hop(to.network(), HopKind.INTERNET, "hop.internet", departure.seenAs(), address);
        arrive(departure.seenAs(), course);
        if (!departure.isNowhere()) {
            admit(departure, ports, course);
        }
        course.hop(to.element(), HopKind.DELIVERY, "hop.delivered", address, port);
        NetworkAcls.reply(world, from, NetworkAcls.Side.INGRESS, address, course);
        course.loseGroups();
        return new Outcome(course, departure.seenAs());
    }

    /** A sender with several public addresses is let in at times where only some of them are. */
    private void admit(Egress.Departure departure, PortRange ports, Course course) {
        List<Course> each = Stream.concat(Stream.of(departure.seenAs()), departure.orAs().stream())
                .map(seen -> admit(seen, ports)).sorted(Course.CHEAPEST).toList();
        course.then(each.getFirst());
        each.stream().skip(1).flatMap(late -> late.blockers().stream()).forEach(course::perhaps);
    }

    /** What the receiving side's filters say of a sender that they see under one public address. */
    private Course admit(Cidr seenAs, PortRange ports) {
        Course course = new Course();
        NetworkAcls.request(world, to, NetworkAcls.Side.INGRESS, seenAs, ports, course);
        SecurityGroups.check(world, to, GroupRuling.Side.INGRESS, new Party(from.element(), seenAs, List.of(),
                from.groups().orElse(List.of()), Dial.Realm.PUBLIC), ports, course);
        NetworkAcls.reply(world, to, NetworkAcls.Side.EGRESS, seenAs, course);
        return course;
    }

    private void arrive(Cidr seenAs, Course course) {
        Network network = world.get(to.network());
        if (network.kind() == NetworkKind.INTERNET || network.kind() == NetworkKind.ON_PREMISES) {
            return;
        }
        blocked(network, course);
        boolean gatewayNeeded = address.family() == Family.IPV6
                || ProviderLaws.of(network.provider()).gatewayForPublicAddress().value() == Toggle.ON;
        if (!gatewayNeeded) {
            return;
        }
        Optional<InternetGateway> gateway = world.internetGateways(network.id()).stream()
                .filter(g -> g.kind() == GatewayKind.STANDARD).findFirst();
        InternetGateway in = gateway.orElseGet(() -> noGateway(network, course));
        course.hop(in.id(), HopKind.INTERNET_GATEWAY, "hop.internet-gateway-in", network.id(), address);
        replyRoute(in, seenAs, course);
    }

    static void blocked(Network network, Course course) {
        if (network.blockPublicAccess() == Toggle.ON) {
            course.block(PublicCode.BLOCKED, network.id(), Detail.of(PublicCode.BLOCKED, network.id()),
                    new Change.Set(network.id(), "blockPublicAccess", Toggle.OFF));
        }
    }

    static InternetGateway noGateway(Network network, Course course) {
        InternetGateway made = new InternetGateway(Id.of(network.id().value() + "-internet-gateway"), "",
                network.id(), GatewayKind.STANDARD, Extra.NONE);
        course.block(PublicCode.NO_GATEWAY, network.id(), Detail.of(PublicCode.NO_GATEWAY, network.id()), new Change.Put(made));
        return made;
    }

    private void replyRoute(InternetGateway gateway, Cidr seenAs, Course course) {
        Optional<RouteTable> table = SubnetRoutes.table(world, to);
        if (table.isEmpty()) {
            SubnetRoutes.foreign(world, to, course);
            Id<?> owner = to.subnet().<Id<?>>map(s -> s).orElse(to.network());
            course.assume("route.assumed", owner, owner, seenAs, gateway.id());
            return;
        }
        Optional<Route> found = SubnetRoutes.longest(world, to, seenAs);
        boolean right = found.filter(r -> r.target().equals(gateway.id()) && r.state() == RouteState.ACTIVE).isPresent();
        if (found.filter(r -> r.target().equals(gateway.id()) && r.state() == RouteState.BLACKHOLE).isPresent()) {
            course.block(RouteCode.RETURN_BLACKHOLE, table.get().id(), Detail.of(RouteCode.RETURN_BLACKHOLE, table.get().id(),
                    found.get().destination(), gateway.id()), Change.route(table.get().id(),
                    new Route(found.get().destination(), gateway.id().as())));
        } else if (!right) {
            Route wanted = new Route(found.isPresent() && found.get().destination().prefix() > 0 ? seenAs
                    : Cidr.any(seenAs.family()), gateway.id().as());
            course.block(RouteCode.RETURN_MISSING, table.get().id(), Detail.of(RouteCode.RETURN_MISSING, table.get().id(),
                    seenAs, gateway.id(), SubnetRoutes.elsewhere(found), wanted.destination()),
                    new Change.PutIfAbsent(gateway), Change.route(table.get().id(), wanted));
        } else {
            course.hop(table.get().id(), HopKind.RETURN, "hop.return-route", found.get().destination(), gateway.id());
        }
    }
}
