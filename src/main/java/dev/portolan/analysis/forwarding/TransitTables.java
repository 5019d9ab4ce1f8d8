package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.AttachPoint;
import dev.portolan.analysis.world.TransitEntry;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Code;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.NetworkCode;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.Change;
import dev.portolan.model.RouteState;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitHop;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From table to table through the transit gateways, until the one on which the destination's network hangs. */
final class TransitTables {
    private final World world;
    private final Leg leg;

    private TransitTables(World world, Leg leg) {
        this.world = world;
        this.leg = leg;
    }

    /** What was found on the way, and where it leaves. */
    record Arrival(Course course, Optional<AttachPoint> exit) {
    }

    static Arrival from(World world, Leg leg, Id<TransitGateway> gateway, TransitAttachment by) {
        TransitTables tables = new TransitTables(world, leg);
        Course course = new Course();
        Optional<Id<?>> associated = by.routeTable().<Id<?>>map(t -> t).or(() -> world.defaultTransitTable(gateway));
        Id<?> table = associated.orElseGet(() -> tables.associate(gateway, by.id(), "routeTable", course));
        return tables.forward(gateway, table, course, new HashSet<>());
    }

    /** An attachment without a table: the one that would serve best is named as the repair. */
    private Id<?> associate(Id<TransitGateway> gateway, Id<?> owner, String part, Course course) {
        List<TransitRouteTable> drawn = world.transitTables(gateway);
        TransitRouteTable best = drawn.stream()
                .filter(t -> world.transitRoute(t.id(), leg.address()).isPresent()).findFirst()
                .orElse(drawn.getFirst());
        course.block(TransitCode.NOT_ASSOCIATED, owner, Detail.of(TransitCode.NOT_ASSOCIATED, owner, gateway, best.id()),
                new Change.Set(owner, part, best.id()));
        return best.id();
    }

    private Arrival forward(Id<TransitGateway> gateway, Id<?> table, Course course, Set<Id<?>> seen) {
        if (!seen.add(table) || seen.size() > GatewayGraph.MOST_GATEWAYS) {
            course.block(Course.REDESIGN, TransitCode.CYCLE, gateway, Detail.of(TransitCode.CYCLE, gateway, leg.address()),
                    List.of());
            return new Arrival(course, Optional.empty());
        }
        List<AttachPoint> exits = GatewayGraph.exits(world, gateway, leg.to().network());
        Optional<Map.Entry<Cidr, TransitEntry>> found = world.transitRoute(table, leg.address());
        partly(table, found, course);
        Optional<AttachPoint> exit = exits.stream()
                .filter(e -> found.isPresent() && leadsTo(found.get(), e.attachment().id())).findFirst();
        if (exit.isPresent()) {
            return leaves(table, found.orElseThrow(), exit.get(), course);
        }
        Optional<TransitPeering> actual = found.filter(e -> e.getValue().state() == RouteState.ACTIVE)
                .flatMap(e -> peering(gateway, e.getValue().via()));
        if (actual.isPresent() && !isSeen(actual.get(), gateway, seen)) {
            course.hop(table, HopKind.ROUTE, "hop.transit-route", found.orElseThrow().getKey(), actual.get().id());
            return cross(gateway, actual.get(), course, seen);
        }
        if (!exits.isEmpty()) {
            return leavesNot(gateway, table, found, exits, course);
        }
        TransitPeering next = GatewayGraph.towards(world, gateway, leg.to().network()).orElse(null);
        if (next == null) {
            noWay(gateway, table, found, leg.to().network(), course);
            return new Arrival(course, Optional.empty());
        }
        if (table.equals(gateway)) {
            course.assume("transit.assumed-routes", gateway, gateway, next.id());
        } else if (found.isPresent() || !leadsPartly(table, next.id().as())) {
            missing(table, found, next.id().as(), TransitCode.STATIC_ROUTE_MISSING, course);
        }
        return cross(gateway, next, course, seen);
    }

    private boolean isSeen(TransitPeering peering, Id<TransitGateway> gateway, Set<Id<?>> seen) {
        return tableBehind(peering, peering.other(gateway)).filter(seen::contains).isPresent()
                && !GatewayGraph.exits(world, gateway, leg.to().network()).isEmpty();
    }

    private static boolean leadsTo(Map.Entry<Cidr, TransitEntry> entry, Id<?> via) {
        return entry.getValue().via().equals(via);
    }

    private Optional<TransitPeering> peering(Id<TransitGateway> gateway, Id<TransitHop> via) {
        return world.transitPeerings(gateway).stream().filter(p -> p.id().equals(via)).findFirst();
    }

    private Arrival leaves(Id<?> table, Map.Entry<Cidr, TransitEntry> entry, AttachPoint exit, Course course) {
        switch (entry.getValue().origin()) {
            case CONTESTED -> contested(table, entry, course);
            case STATIC, PROPAGATED -> { }
        }
        if (entry.getValue().state() == RouteState.BLACKHOLE) {
            blackhole(table, entry, exit.attachment().id().as(), course);
        }
        course.hop(table, HopKind.ROUTE, "hop.transit-route", entry.getKey(), exit.attachment().id());
        return new Arrival(course, Optional.of(exit));
    }

    private Arrival leavesNot(Id<TransitGateway> gateway, Id<?> table, Optional<Map.Entry<Cidr, TransitEntry>> found,
                              List<AttachPoint> exits, Course course) {
        AttachPoint exit = exits.getFirst();
        boolean contested = found.isPresent() && found.get().getValue().origin() == TransitEntry.Origin.CONTESTED;
        if (contested) {
            contested(table, found.get(), course);
        } else if (table.equals(gateway) && found.isEmpty()) {
            course.assume("transit.assumed-routes", gateway, gateway, exit.attachment().id());
        } else if (found.isEmpty() && isWithheld(exit)) {
            course.hop(table, HopKind.ROUTE, "hop.transit-route", leg.address(), exit.attachment().id());
        } else if (found.isPresent() || !leadsPartly(table, exit.attachment().id().as())) {
            missing(table, found, exit.attachment().id().as(), TransitCode.NO_ROUTE, course);
        }
        return new Arrival(course, Optional.of(exit));
    }

    /** Whether the table would learn the destination if only the line's far end advertised it. */
    private boolean isWithheld(AttachPoint exit) {
        return exit.line().isPresent() && exit.line().get().nearPrefixes()
                .filter(prefixes -> prefixes.stream().noneMatch(p -> p.contains(leg.address()))).isPresent();
    }

    private void noWay(Id<TransitGateway> gateway, Id<?> table, Optional<Map.Entry<Cidr, TransitEntry>> found,
                       Id<?> network, Course course) {
        course.block(Course.NEW_LINK, TransitCode.NOT_ATTACHED, network,
                Detail.of(TransitCode.NOT_ATTACHED, network, gateway), List.of());
        found.ifPresent(e -> course.hop(table, HopKind.ROUTE, "hop.transit-route", e.getKey(), e.getValue().via()));
    }

    private void contested(Id<?> table, Map.Entry<Cidr, TransitEntry> entry, Course course) {
        course.block(Course.REDESIGN, NetworkCode.CIDR_OVERLAP, leg.to().network(),
                Detail.of("network.cidr-contested", leg.to().network(), entry.getKey(), table), List.of());
    }

    private void blackhole(Id<?> table, Map.Entry<Cidr, TransitEntry> entry, Id<TransitHop> expected, Course course) {
        course.block(TransitCode.BLACKHOLE, table, Detail.of(TransitCode.BLACKHOLE, table, entry.getKey()),
                Change.route(table, new TransitRoute(entry.getKey(), expected)));
    }

    /** No route to the expected hop: none at all, one that drops, or a longer prefix that leads elsewhere. */
    private void missing(Id<?> table, Optional<Map.Entry<Cidr, TransitEntry>> found, Id<TransitHop> expected,
                         Code code, Course course) {
        if (found.isPresent() && found.get().getValue().state() == RouteState.BLACKHOLE) {
            blackhole(table, found.get(), expected, course);
            return;
        }
        int beaten = found.map(e -> e.getKey().prefix()).orElse(-1);
        List<Cidr> blocks = new ArrayList<>(world.get(leg.to().network()).cidrs().stream()
                .filter(c -> c.contains(leg.address())).toList());
        blocks.add(leg.address());
        boolean whole = found.isPresent() && blocks.getFirst().equals(found.get().getKey());
        Cidr destination = blocks.stream().filter(c -> !whole && c.prefix() > beaten).findFirst()
                .orElseGet(() -> found.orElseThrow().getKey());
        boolean drawn = world.element(table) instanceof TransitRouteTable;
        Object what = world.get(leg.to().network()).cidrs().stream().filter(c -> c.contains(leg.address()))
                .<Object>map(c -> c).findFirst().orElse(leg.address());
        Change[] repair = !drawn ? new Change[0] : new Change[] {propagation(table, found, expected)
                .orElseGet(() -> Change.route(table, new TransitRoute(destination, expected)))};
        int wanted = what instanceof Cidr cidr ? cidr.prefix() : 0;
        Code actual = beaten > wanted ? TransitCode.MORE_SPECIFIC : code;
        Object elsewhere = found.<Object>map(e -> Detail.of("blocked.route.leads-elsewhere", e.getKey(), e.getValue().via()))
                .orElseGet(() -> Detail.of("blocked.route.none-matches"));
        course.block(actual, table, Detail.of(actual, table, what, expected, elsewhere), repair);
    }

    /** Where nothing matches and the attachment propagates nowhere near, that it should is the repair for all its blocks. */
    private Optional<Change> propagation(Id<?> table, Optional<Map.Entry<Cidr, TransitEntry>> found, Id<TransitHop> expected) {
        boolean known = world.get(leg.to().network()).cidrs().stream().anyMatch(c -> c.contains(leg.address()));
        if (found.isPresent() || !known || !(world.element(expected) instanceof TransitAttachment attachment)
                || attachment.propagatesTo().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Change.Add(attachment.id(), "propagatesTo", table));
    }

    /** Routes that claim only a part of the block in which the destination lies. */
    private void partly(Id<?> table, Optional<Map.Entry<Cidr, TransitEntry>> found, Course course) {
        world.transitRoutesInside(table, leg.address()).stream()
                .filter(e -> found.isEmpty() || !e.getValue().via().equals(found.get().getValue().via())).findFirst()
                .ifPresent(e -> course.doubt(found.isEmpty() ? TransitCode.NO_ROUTE : TransitCode.MORE_SPECIFIC, table,
                        Detail.of(found.isEmpty() ? "network.address-unknown-part" : "network.address-unknown-route",
                                leg.to().element(), leg.address(), table, e.getKey())));
    }

    private boolean leadsPartly(Id<?> table, Id<TransitHop> expected) {
        return world.transitRoutesInside(table, leg.address()).stream().anyMatch(e -> e.getValue().via().equals(expected));
    }

    private Arrival cross(Id<TransitGateway> gateway, TransitPeering peering, Course course, Set<Id<?>> seen) {
        LinkChecks.state(peering.id(), peering.state(), TransitCode.PEERING_NOT_ACCEPTED, course);
        Id<TransitGateway> beyond = peering.other(gateway);
        course.hop(peering.id(), HopKind.TRANSIT_PEERING, "hop.transit-peering", gateway, beyond);
        String part = peering.requester().equals(beyond) ? "requesterRouteTable" : "accepterRouteTable";
        Id<?> table = tableBehind(peering, beyond).orElseGet(() -> associate(beyond, peering.id(), part, course));
        return forward(beyond, table, course, seen);
    }

    private Optional<Id<?>> tableBehind(TransitPeering peering, Id<TransitGateway> gateway) {
        return peering.tableAt(gateway).<Id<?>>map(t -> t).or(() -> world.defaultTransitTable(gateway));
    }
}
