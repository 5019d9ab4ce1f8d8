package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.analysis.world.AttachPoint;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.NetworkCode;
import dev.portolan.finding.PeeringCode;
import dev.portolan.finding.PublicCode;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.Change;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LinkState;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Peering;
import dev.portolan.model.Provider;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Toggle;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No link joins the two networks by itself: says what almost does, or that nothing does. */
final class MissingWay {
    private MissingWay() {
    }

    static void find(World world, Leg leg, List<Course> found) {
        found.add(disconnected(world, leg));
        world.chain(leg.from().network(), leg.to().network()).ifPresent(via -> found.add(chain(world, leg, via)));
        gateways(world, leg).forEach(gateway -> found.add(notAttached(world, leg, gateway)));
        world.endpointsInto(leg.from().network()).stream().filter(e -> e.network().equals(leg.to().network()))
                .findFirst().ifPresent(endpoint -> found.add(oneWay(leg, endpoint)));
        boolean apart = LinkChecks.crossesRegions(world, world.get(leg.from().network()), world.get(leg.to().network()));
        found.stream().filter(course -> apart).forEach(Course::loseGroups);
        found.forEach(Course::linkMissing);
    }

    private static Course disconnected(World world, Leg leg) {
        Course course = new Course();
        if (world.get(leg.from().network()).kind() == NetworkKind.INTERNET) {
            course.block(Course.NEW_LINK, PublicCode.PRIVATE_DESTINATION, leg.to().element(), Detail.of(
                    PublicCode.PRIVATE_DESTINATION, leg.from().element(), leg.to().element(), leg.address()), List.of());
            return course;
        }
        course.block(Course.NEW_LINK, NetworkCode.DISCONNECTED, leg.to().network(),
                Detail.of(NetworkCode.DISCONNECTED, leg.from().network(), leg.to().network()), newPeering(world, leg));
        return course;
    }

    private static Course chain(World world, Leg leg, Id<Network> via) {
        Course course = new Course();
        course.block(Course.CHAIN, PeeringCode.NOT_TRANSITIVE, via,
                Detail.of(PeeringCode.NOT_TRANSITIVE, leg.from().network(), leg.to().network(), via), newPeering(world, leg));
        return course;
    }

    private static Course oneWay(Leg leg, Endpoint endpoint) {
        Course course = new Course();
        course.block(Course.CHAIN, EndpointCode.ONE_WAY, endpoint.id(), Detail.of(EndpointCode.ONE_WAY, endpoint.id(),
                leg.from().network(), leg.to().network()), List.of());
        return course;
    }

    /** Transit gateways that one side is attached to, or has a route to, where the other side is not attached. */
    private static Set<Id<TransitGateway>> gateways(World world, Leg leg) {
        Set<Id<TransitGateway>> found = new LinkedHashSet<>();
        Set<Id<TransitGateway>> drawn = world.transitGateways();
        if (drawn.isEmpty()) {
            return found;
        }
        for (Id<Network> network : List.of(leg.from().network(), leg.to().network())) {
            world.attachPoints(network).stream().map(AttachPoint::attachment).map(TransitAttachment::gateway).forEach(found::add);
        }
        for (var nic : List.of(leg.from(), leg.to())) {
            SubnetRoutes.table(world, nic).map(RouteTable::routes).orElse(List.of()).stream().map(Route::target).distinct()
                    .filter(target -> drawn.contains(target.<TransitGateway>as()))
                    .forEach(target -> found.add(target.as()));
        }
        return found;
    }

    private static Course notAttached(World world, Leg leg, Id<TransitGateway> gateway) {
        Course course = new Course();
        for (var nic : List.of(leg.from(), leg.to())) {
            boolean attached = !GatewayGraph.exits(world, gateway, nic.network()).isEmpty();
            if (!attached) {
                List<Change> changes = new ArrayList<>(List.of(new Change.Put(attachment(world, leg, nic, gateway))));
                Nic other = nic == leg.from() ? leg.to() : leg.from();
                changes.addAll(routes(world, nic, other, gateway));
                changes.addAll(routes(world, other, nic, gateway));
                course.block(Course.CHAIN - 5, TransitCode.NOT_ATTACHED, nic.network(),
                        Detail.of(TransitCode.NOT_ATTACHED, nic.network(), gateway), changes);
            }
        }
        course.crossTransit();
        return course;
    }

    /** Routes of one side's drawn table to the other's blocks, where it does not lead to the gateway yet. */
    private static List<Change> routes(World world, Nic nic, Nic other, Id<TransitGateway> gateway) {
        return SubnetRoutes.table(world, nic).map(table -> world.get(other.network()).cidrs().stream()
                .filter(cidr -> SubnetRoutes.longest(world, nic, cidr).filter(r -> r.target().equals(gateway)).isEmpty())
                .<Change>map(cidr -> Change.route(table.id(), new Route(cidr, gateway.as())))
                .toList()).orElse(List.of());
    }

    /** An attachment to a table that knows the other side, and known to the table of the other side. */
    private static TransitAttachment attachment(World world, Leg leg, Nic nic, Id<TransitGateway> gateway) {
        Nic other = nic == leg.from() ? leg.to() : leg.from();
        Optional<TransitAttachment> theirs = GatewayGraph.exits(world, gateway,
                other.network()).stream().map(AttachPoint::attachment).findFirst();
        Optional<Id<TransitRouteTable>> known = other.block(leg.address().family()).flatMap(block ->
                world.transitTables(gateway).stream().map(TransitRouteTable::id)
                        .filter(t -> world.transitRoute(t, block).isPresent()).findFirst());
        Optional<Id<TransitRouteTable>> served = theirs.flatMap(TransitAttachment::routeTable);
        Optional<Id<TransitRouteTable>> table = known.or(() -> served).or(() ->
                world.defaultTransitTable(gateway).isPresent() ? Optional.empty()
                        : world.transitTables(gateway).stream().map(TransitRouteTable::id).findFirst());
        return new TransitAttachment(Id.of(gateway.value() + "-" + nic.network().value()), "", gateway, nic.network().as(),
                nic.subnet().map(List::of).orElse(List.of()), LinkState.ACTIVE, table,
                served.or(() -> table).map(List::of), Toggle.UNSET, Extra.NONE);
    }

    /** Where the providers let the two be peered: a peering, and routes over it in the tables that are drawn. */
    private static List<Change> newPeering(World world, Leg leg) {
        Network here = world.get(leg.isReply() ? leg.to().network() : leg.from().network());
        Network there = world.get(leg.isReply() ? leg.from().network() : leg.to().network());
        boolean joinable = here.kind() == NetworkKind.VPC && there.kind() == NetworkKind.VPC
                && here.provider() == there.provider() && here.provider() != Provider.TIDB_CLOUD
                && LinkChecks.overlap(here, there).isEmpty()
                && (ProviderLaws.of(here.provider()).peeringAcrossRegions().value() != Toggle.OFF
                        || !LinkChecks.crossesRegions(world, here, there));
        if (!joinable) {
            return List.of();
        }
        Peering made = new Peering(Id.of(here.id().value() + "-to-" + there.id().value()), "", here.id(), there.id(),
                LinkState.ACTIVE, Toggle.UNSET, Toggle.UNSET, Extra.NONE);
        List<Change> changes = new ArrayList<>(List.of(new Change.Put(made)));
        for (var nic : List.of(leg.from(), leg.to())) {
            Network far = nic == leg.from() ? world.get(leg.to().network()) : world.get(leg.from().network());
            SubnetRoutes.table(world, nic).ifPresent(table -> far.cidrs().forEach(cidr ->
                    changes.add(Change.route(table.id(), new Route(cidr, made.id().as())))));
        }
        return changes;
    }
}
