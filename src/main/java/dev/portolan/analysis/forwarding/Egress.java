package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.PeeringCode;
import dev.portolan.finding.PublicCode;
import dev.portolan.finding.RouteCode;
import dev.portolan.model.Change;
import dev.portolan.model.Element;
import dev.portolan.model.GatewayKind;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.NatGateway;
import dev.portolan.model.NatKind;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Route;
import dev.portolan.model.RouteState;
import dev.portolan.model.RouteTable;
import dev.portolan.model.RouteTarget;
import dev.portolan.model.Toggle;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How an interface gets out to the Internet, and under which public address: its own, through an internet gateway where
 * the provider wants one, or that of a NAT gateway of its network.
 */
final class Egress {
    private final World world;
    private final Nic from;
    private final Cidr address;
    private final Port port;
    private final Network network;

    Egress(World world, Nic from, Cidr address, Port port) {
        this.world = world;
        this.from = from;
        this.address = address;
        this.port = port;
        this.network = world.get(from.network());
    }

    /**
     * What was found, and the public address; the whole family where it is not stated.
     *
     * @param orAs further addresses, each of which some connections leave under
     */
    record Departure(Course course, Cidr seenAs, List<Cidr> orAs) {
        Departure(Course course, Cidr seenAs) {
            this(course, seenAs, List.of());
        }

        /** Whether there is no public address yet, so that nobody can tell whom the far side will see. */
        boolean isNowhere() {
            return seenAs.prefix() == 0 && !course.passes();
        }
    }

    static Departure of(World world, Nic from, Cidr address, Port port) {
        Egress egress = new Egress(world, from, address, port);
        return switch (egress.network.kind()) {
            case INTERNET -> egress.onTheInternet();
            case ON_PREMISES -> egress.fromSite();
            case VPC, CLASSIC -> egress.fromCloud();
        };
    }

    private Departure onTheInternet() {
        Course course = new Course().hop(from.element(), HopKind.SOURCE, "hop.source-internet", from.element());
        return new Departure(course, own().or(() -> from.block(address.family())).orElse(Cidr.any(address.family())));
    }

    private Departure fromSite() {
        Course course = new Course();
        if (SubnetRoutes.table(world, from).isEmpty()) {
            return sitesOwn(course);
        }
        return fromCloud();
    }

    private Departure sitesOwn(Course course) {
        Optional<NatGateway> router = own().isPresent() ? Optional.empty() : world.nats(network.id()).stream()
                .filter(n -> n.kind() == NatKind.PUBLIC).findFirst();
        if (router.isPresent()) {
            return throughNat(router.get());
        }
        course.assume("public.assumed-egress", network.id(), network.id());
        return new Departure(course, own().orElse(Cidr.any(address.family())));
    }

    /** Where a route is drawn it decides which way out is taken; else the cheapest one is. */
    private Departure fromCloud() {
        Optional<Route> drawn = SubnetRoutes.longest(world, from, address);
        if (drawn.isPresent()) {
            Element target = world.element(drawn.get().target());
            return switch (target) {
                case NatGateway nat when world.get(nat.subnet()).network().equals(network.id()) -> throughNat(nat);
                case NatGateway nat -> foreignNat(nat);
                case Peering peering -> overPeering(peering);
                case TransitGateway gateway -> CentralEgress.of(world, from, address, port,
                        gateway.id()).orElseGet(this::cheapest);
                default -> cheapest();
            };
        }
        return cheapest();
    }

    private Departure cheapest() {
        List<Departure> ways = new ArrayList<>(2);
        boolean bound = !world.publicAddressesOf(from.element()).isEmpty() || hasPublicIpv6();
        List<NatGateway> nats = world.nats(network.id()).stream().filter(n -> n.kind() == NatKind.PUBLIC).toList();
        nats.forEach(nat -> ways.add(throughNat(nat)));
        if (bound || nats.isEmpty()) {
            ways.add(underOwnAddress());
        }
        return ways.stream().min(Comparator.comparingInt(d -> d.course().cost())).orElseThrow();
    }

    /** The gateways at the far end of a peering serve that end only. */
    private Departure overPeering(Peering peering) {
        Course course = new Course();
        Id<Network> beyond = peering.other(network.id());
        course.block(Course.CHAIN, PeeringCode.NOT_TRANSITIVE, beyond,
                Detail.of("peering.not-transitive-edge", network.id(), address, peering.id(), beyond), List.of());
        return new Departure(course, Cidr.any(address.family()));
    }

    private Departure foreignNat(NatGateway nat) {
        Course course = new Course();
        course.block(Course.REDESIGN, PublicCode.NAT_FOREIGN_SOURCE, nat.id(),
                Detail.of(PublicCode.NAT_FOREIGN_SOURCE, nat.id(), from.element(), network.id()), List.of());
        return new Departure(course, Cidr.any(address.family()));
    }

    private boolean hasPublicIpv6() {
        return address.family() == Family.IPV6
                && from.block(Family.IPV6).filter(b -> b.first().isPublic()).isPresent();
    }

    private Optional<Cidr> own() {
        if (hasPublicIpv6()) {
            return from.block(Family.IPV6);
        }
        return world.publicAddressesOf(from.element()).stream()
                .map(p -> p.address().map(IpAddress::block).orElse(Cidr.any(address.family()))).findFirst();
    }

    private Departure underOwnAddress() {
        Course course = new Course();
        PublicExchange.blocked(network, course);
        Optional<Cidr> own = own();
        if (own.isEmpty()) {
            PublicAddress made = new PublicAddress(Id.of(from.element().value() + "-public-address"), "",
                    Optional.empty(), Optional.of(from.element().as()), Optional.empty(), Extra.NONE);
            List<Change> repair = address.family() == Family.IPV4 ? List.of(new Change.Put(made)) : List.of();
            course.block(Course.SETTING + Course.SETTING / 2, PublicCode.NO_SOURCE_ADDRESS, from.element(),
                    Detail.of(PublicCode.NO_SOURCE_ADDRESS, from.element(), network.id()), repair);
        }
        boolean gatewayNeeded = address.family() == Family.IPV6
                || ProviderLaws.of(network.provider()).gatewayForPublicAddress().value() == Toggle.ON;
        if (gatewayNeeded) {
            Optional<InternetGateway> gateway = gatewayOut();
            InternetGateway out = gateway.orElseGet(() -> PublicExchange.noGateway(network, course));
            route(from, out, course);
            course.hop(out.id(), HopKind.INTERNET_GATEWAY, "hop.internet-gateway-out", network.id(),
                    own.orElse(Cidr.any(address.family())));
        }
        return new Departure(course, own.orElse(Cidr.any(address.family())));
    }

    /** The gateway that the drawn route leads to, or any that lets the packet out. */
    private Optional<InternetGateway> gatewayOut() {
        List<InternetGateway> open = world.internetGateways(network.id()).stream()
                .filter(g -> g.kind() == GatewayKind.STANDARD || address.family() == Family.IPV6).toList();
        Optional<Route> drawn = SubnetRoutes.longest(world, from, address);
        return open.stream().filter(g -> drawn.filter(r -> r.target().equals(g.id())).isPresent()).findFirst()
                .or(() -> open.stream().findFirst());
    }

    private Departure throughNat(NatGateway nat) {
        Course course = new Course();
        PublicExchange.blocked(network, course);
        route(from, nat, course);
        Cidr client = from.block(address.family()).orElse(Cidr.any(address.family()));
        Nic inside = world.nics(nat.id()).getFirst();
        if (!from.sameSubnet(inside)) {
            NetworkAcls.request(world, inside, NetworkAcls.Side.INGRESS, client, PortRange.of(port), course);
            NetworkAcls.reply(world, inside, NetworkAcls.Side.EGRESS, client, course);
        }
        Cidr seen = translated(nat, course);
        return new Departure(course, seen, world.publicAddressesOf(nat.id()).stream().flatMap(p -> p.address().stream())
                .map(IpAddress::block).filter(b -> !b.equals(seen)).toList());
    }

    /** From a NAT gateway on: its public address, its own subnet's rules, and the internet gateway of its network. */
    Cidr translated(NatGateway nat, Course course) {
        Nic inside = world.nics(nat.id()).getFirst();
        NetworkAcls.request(world, inside, NetworkAcls.Side.EGRESS, address, PortRange.of(port), course);
        NetworkAcls.reply(world, inside, NetworkAcls.Side.INGRESS, address, course);
        List<PublicAddress> bound = world.publicAddressesOf(nat.id());
        if (bound.isEmpty() || nat.kind() == NatKind.PRIVATE) {
            PublicAddress made = new PublicAddress(Id.of(nat.id().value() + "-public-address"), "", Optional.empty(),
                    Optional.of(nat.id().as()), Optional.empty(), Extra.NONE);
            course.block(PublicCode.NO_SOURCE_ADDRESS, nat.id(), Detail.of(PublicCode.NO_SOURCE_ADDRESS, nat.id(), network.id()),
                    new Change.Set(nat.id(), "kind", NatKind.PUBLIC), new Change.PutIfAbsent(made));
        }
        Cidr seen = bound.stream().flatMap(p -> p.address().stream()).map(IpAddress::block).findFirst()
                .orElse(Cidr.any(address.family()));
        course.hop(nat.id(), HopKind.NAT_GATEWAY, "hop.nat", from.element(), seen);
        Network around = world.get(inside.network());
        if (ProviderLaws.of(around.provider()).gatewayForPublicAddress().value() == Toggle.ON) {
            Optional<InternetGateway> gateway = world.internetGateways(around.id()).stream()
                    .filter(g -> g.kind() == GatewayKind.STANDARD).findFirst();
            InternetGateway out = gateway.orElseGet(() -> PublicExchange.noGateway(around, course));
            if (leadsBack(inside, nat)) {
                misplaced(nat, inside, out, course);
            } else {
                route(inside, out, course);
            }
            course.hop(out.id(), HopKind.INTERNET_GATEWAY, "hop.internet-gateway-out", around.id(), seen);
        }
        return seen;
    }

    /** Whether the table of a NAT gateway's own subnet leads to the gateway itself. */
    private boolean leadsBack(Nic inside, NatGateway nat) {
        return SubnetRoutes.longest(world, inside, address).filter(r -> r.target().equals(nat.id())).isPresent();
    }

    /** A NAT gateway in a subnet that is not public; a subnet beside it that leads to the internet gateway is its place. */
    private void misplaced(NatGateway nat, Nic inside, InternetGateway out, Course course) {
        Change[] repair = world.subnetsOf(inside.network()).stream()
                .filter(s -> s.routeTable().flatMap(t -> world.route(t, address).longest())
                        .filter(r -> r.target().equals(out.id()) && r.state() == RouteState.ACTIVE).isPresent()).findFirst()
                .map(s -> new Change[] {new Change.Set(nat.id(), "subnet", s.id()),
                    new Change.Set(nat.id(), "address", Optional.empty())}).orElseGet(() -> new Change[0]);
        course.block(PublicCode.NAT_IN_PRIVATE_SUBNET, nat.id(), Detail.of(PublicCode.NAT_IN_PRIVATE_SUBNET, nat.id(),
                nat.subnet(), out.id()), repair);
    }

    /** Notes that a sender's table must lead to a gateway; a repair brings the gateway along where it is yet to be made. */
    private void route(Nic nic, RouteTarget gateway, Course course) {
        Id<RouteTarget> target = gateway.id().as();
        Optional<RouteTable> drawn = SubnetRoutes.table(world, nic);
        if (drawn.isEmpty()) {
            SubnetRoutes.foreign(world, nic, course);
            Id<?> owner = nic.subnet().<Id<?>>map(s -> s).orElse(nic.network());
            course.assume("route.assumed", owner, owner, address, target);
            return;
        }
        RouteTable table = drawn.get();
        Optional<Route> found = SubnetRoutes.longest(world, nic, address);
        boolean right = found.filter(r -> r.target().equals(target)).isPresent();
        if (right && found.get().state() == RouteState.ACTIVE) {
            course.hop(table.id(), HopKind.ROUTE, "hop.route", found.get().destination(), target);
            return;
        }
        Route wanted = new Route(found.isEmpty() ? Cidr.any(address.family()) : found.get().destination(), target.as());
        RouteCode code = right ? RouteCode.BLACKHOLE : RouteCode.MISSING;
        course.block(code, table.id(), right ? Detail.of(code, table.id(), found.get().destination(), target)
                : Detail.of(code, table.id(), address, target, SubnetRoutes.elsewhere(found), wanted.destination()),
                new Change.PutIfAbsent(gateway), Change.route(table.id(), wanted));
    }
}
