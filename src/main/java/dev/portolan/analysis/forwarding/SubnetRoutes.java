package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.law.PeeringOverlap;
import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.SubnetRoute;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.RouteCode;
import dev.portolan.model.Change;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Route;
import dev.portolan.model.RouteState;
import dev.portolan.model.RouteTable;
import dev.portolan.model.RouteTarget;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The route table of a sender's subnet: longest prefix match, and what is missing where it leads elsewhere. */
final class SubnetRoutes {
    private SubnetRoutes() {
    }

    /** The table that forwards what an interface sends; empty where none is drawn and the links decide. */
    static Optional<RouteTable> table(World world, Nic from) {
        return tableId(world, from).map(world::get);
    }

    /** The id of the table that forwards what an interface sends; empty where none is drawn and the links decide. */
    static Optional<Id<RouteTable>> tableId(World world, Nic from) {
        return from.subnet().flatMap(subnet -> world.get(subnet).routeTable())
                .filter(table -> world.get(table).network().equals(from.network()));
    }

    /** Notes that a subnet is given the table of another network, which no provider does. */
    static void foreign(World world, Nic from, Course course) {
        from.subnet().map(world::get).filter(s -> s.routeTable().isPresent() && tableId(world, from).isEmpty())
                .ifPresent(s -> course.block(RouteCode.TABLE_FOREIGN, s.id(), Detail.of(RouteCode.TABLE_FOREIGN, s.id(),
                        s.routeTable().get(), from.network()), new Change.Set(s.id(), "routeTable", Optional.empty())));
    }

    /** The route by which an interface's drawn table forwards a block; empty where none is drawn or none matches. */
    static Optional<Route> longest(World world, Nic from, Cidr block) {
        return tableId(world, from).flatMap(table -> world.route(table, block).longest());
    }

    /**
     * Whether the sender's own network claims the address, so that it never leaves: its local route always wins. It
     * covers the whole network, or, where the provider lets overlapping networks be peered, each of its subnets.
     */
    static boolean isLocal(World world, Nic from, Cidr address) {
        return claim(world, from, address).isPresent();
    }

    /** The longest block by which the sender's own network claims an address. */
    static Optional<Cidr> claim(World world, Nic from, Cidr address) {
        Network network = world.get(from.network());
        boolean site = network.kind() == NetworkKind.ON_PREMISES;
        boolean bySubnet = ProviderLaws.of(network.provider()).peeringOverlap().value() == PeeringOverlap.SUBNETS_ROUTE;
        List<Cidr> own = network.cidrs();
        if (site || bySubnet) {
            List<Cidr> subnets = world.subnetsOf(network.id()).stream().flatMap(s -> s.cidrs().stream()).toList();
            own = site ? Stream.concat(own.stream(), subnets.stream()).toList() : subnets.isEmpty() ? own : subnets;
        }
        Cidr longest = null;
        for (Cidr cidr : own) {
            boolean longer = longest == null || cidr.prefix() > longest.prefix();
            longest = address.prefix() > 0 && longer && cidr.contains(address) ? cidr : longest;
        }
        return Optional.ofNullable(longest);
    }

    /** Notes that the leg's address must be routed to {@code expected}, and whether the sender's table does so. */
    static void check(World world, Leg leg, Id<? extends RouteTarget> expected, Course course) {
        Optional<Id<RouteTable>> drawn = tableId(world, leg.from());
        if (drawn.isEmpty()) {
            foreign(world, leg.from(), course);
            undrawn(world, leg, expected, course);
            return;
        }
        Id<RouteTable> table = drawn.get();
        SubnetRoute said = world.route(table, leg.address());
        Optional<Route> found = said.longest();
        boolean right = found.isPresent() && found.get().target().equals(expected);
        if (right && found.get().state() == RouteState.ACTIVE) {
            said.inside().stream().filter(r -> !r.target().equals(expected) || r.state() == RouteState.BLACKHOLE)
                    .findFirst().ifPresent(part -> course.doubt(
                    leg.isReply() ? RouteCode.RETURN_MORE_SPECIFIC : RouteCode.MORE_SPECIFIC, table,
                    Detail.of("network.address-unknown-route", leg.to().element(), leg.address(), table,
                            part.destination())));
            course.hop(table, HopKind.ROUTE, "hop.route", found.get().destination(), expected);
            return;
        }
        if (right) {
            course.block(leg.isReply() ? RouteCode.RETURN_BLACKHOLE : RouteCode.BLACKHOLE, table,
                    Detail.of(leg.isReply() ? RouteCode.RETURN_BLACKHOLE : RouteCode.BLACKHOLE, table,
                            found.get().destination(), expected),
                    Change.route(table, new Route(found.get().destination(), expected.as())));
            return;
        }
        Optional<Route> partly = said.inside().stream().filter(r -> r.target().equals(expected)).findFirst();
        if (partly.isPresent()) {
            course.doubt(leg.isReply() ? RouteCode.RETURN_MISSING : RouteCode.MISSING, table, Detail.of(
                    "network.address-unknown-part", leg.to().element(), leg.address(), table, partly.get().destination()));
        } else {
            absent(world, leg, expected, world.get(table), found, course);
        }
    }

    /** No table is known: none is drawn, or the sender stands somewhere in a network whose subnets have different ones. */
    private static void undrawn(World world, Leg leg, Id<? extends RouteTarget> expected, Course course) {
        Id<?> owner = leg.from().subnet().<Id<?>>map(s -> s).orElse(leg.from().network());
        List<Id<RouteTable>> tables = leg.from().subnet().isPresent() ? List.of()
                : world.subnetsOf(leg.from().network()).stream().flatMap(s -> s.routeTable().stream()).distinct().toList();
        Optional<Id<RouteTable>> other = tables.stream().filter(t -> world.route(t, leg.address()).longest()
                .filter(r -> r.target().equals(expected) && r.state() == RouteState.ACTIVE).isEmpty()).findFirst();
        if (other.isPresent()) {
            course.doubt(leg.isReply() ? RouteCode.RETURN_MISSING : RouteCode.MISSING, other.get(),
                    Detail.of("route.subnet-unknown", leg.from().element(), leg.from().network(), other.get(), leg.shown()));
            return;
        }
        course.assume("route.assumed", owner, owner, leg.shown(), expected);
        course.hop(owner, HopKind.ROUTE, "hop.route-assumed", leg.shown(), expected);
    }

    private static void absent(World world, Leg leg, Id<? extends RouteTarget> expected, RouteTable table,
                               Optional<Route> found, Course course) {
        boolean shadowed = found.isPresent() && table.routes().stream().anyMatch(r -> r.target().equals(expected)
                && r.destination().contains(leg.address()));
        RouteCode code = shadowed ? leg.isReply() ? RouteCode.RETURN_MORE_SPECIFIC : RouteCode.MORE_SPECIFIC
                : leg.isReply() ? RouteCode.RETURN_MISSING : RouteCode.MISSING;
        Cidr wanted = destination(world, leg, found);
        course.block(code, table.id(), Detail.of(code, table.id(), leg.address(), expected, elsewhere(found), wanted),
                Change.route(table.id(), new Route(wanted, expected.as())));
    }

    /** Where a table leads instead of where it should. */
    static Detail elsewhere(Optional<Route> found) {
        return found.map(r -> Detail.of("blocked.route.leads-elsewhere", r.destination(), r.target()))
                .orElseGet(() -> Detail.of("blocked.route.none-matches"));
    }

    /** The far network's block that holds the address, where its route would win; else the address, or the route found. */
    private static Cidr destination(World world, Leg leg, Optional<Route> found) {
        int beaten = found.map(r -> r.destination().prefix()).orElse(-1);
        return world.get(leg.to().network()).cidrs().stream().filter(c -> c.contains(leg.address()) && c.prefix() > beaten)
                .findFirst().orElseGet(() -> leg.address().prefix() > beaten ? leg.address() : found.orElseThrow().destination());
    }
}
