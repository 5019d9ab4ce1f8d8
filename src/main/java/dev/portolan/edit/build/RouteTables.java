package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Change;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.RouteTarget;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Route tables that begin with the routes that the links of their network ask for. */
public final class RouteTables {
    private RouteTables() {
    }

    public static RouteTable add(Draft draft, Id<Network> network) {
        return draft.add(RouteTable.class, network + "-rt",
                Map.of("network", network, "routes", routes(draft.topology(), network)));
    }

    /** Adds the routes over a new link to every table of a network that is drawn and leads elsewhere for none of them. */
    public static void extend(Draft draft, Id<Network> network, Id<?> link) {
        List<Route> wanted = routes(draft.topology(), network).stream().filter(route -> route.target().equals(link)).toList();
        for (RouteTable table : draft.topology().all(RouteTable.class)) {
            if (table.network().equals(network)) {
                List<Cidr> said = table.routes().stream().map(Route::destination).toList();
                wanted.stream().filter(route -> !said.contains(route.destination()))
                        .forEach(route -> draft.change(Change.route(table.id(), route)));
            }
        }
    }

    /** Adds routes over a transit gateway wherever its networks draw tables. */
    public static void extend(Draft draft, Id<TransitGateway> gateway) {
        for (Id<Network> network : beyond(draft.topology(), gateway, new HashSet<>())) {
            draft.topology().all(TransitAttachment.class).stream().filter(each -> each.attached().equals(network))
                    .map(TransitAttachment::gateway).distinct().forEach(near -> extend(draft, network, near));
        }
    }

    /** A route over every link to what lies behind it, and one to everything through the gateway to the Internet. */
    static List<Route> routes(Topology topology, Id<Network> network) {
        Map<Cidr, Id<RouteTarget>> routes = new LinkedHashMap<>();
        for (Peering peering : topology.all(Peering.class)) {
            if (peering.requester().equals(network) || peering.accepter().equals(network)) {
                enter(topology, peering.other(network), peering.id().as(), routes);
            }
        }
        for (PrivateLine line : topology.all(PrivateLine.class)) {
            if (line.near().equals(network)) {
                line.far().ifPresent(far -> enter(topology, far, line.id().as(), routes));
            } else if (line.far().filter(network::equals).isPresent()) {
                enter(topology, line.near(), line.id().as(), routes);
            }
        }
        for (TransitAttachment attachment : topology.all(TransitAttachment.class)) {
            if (attachment.attached().equals(network)) {
                beyond(topology, attachment.gateway(), new HashSet<>()).stream().filter(other -> !other.equals(network))
                        .forEach(other -> enter(topology, other, attachment.gateway().as(), routes));
            }
        }
        Publics.gateway(topology, network).ifPresent(gateway -> routes.putIfAbsent(Cidr.ANY_IPV4, gateway.id().as()));
        List<Route> list = new ArrayList<>();
        routes.forEach((block, target) -> list.add(new Route(block, target)));
        return list;
    }

    private static void enter(Topology topology, Id<Network> other, Id<RouteTarget> over, Map<Cidr, Id<RouteTarget>> routes) {
        topology.find(other).map(Network::cidrs).orElse(List.of()).forEach(block -> routes.putIfAbsent(block, over));
    }

    /** Whether a network has addresses that another one behind a transit gateway has. */
    public static boolean sharesAddresses(Topology topology, Network network, Id<TransitGateway> gateway) {
        return beyond(topology, gateway, new HashSet<>()).stream().filter(id -> !id.equals(network.id()))
                .flatMap(id -> topology.find(id).stream()).anyMatch(other -> overlap(network, other));
    }

    /** Whether networks behind two transit gateways have addresses in common. */
    public static boolean shareAddresses(Topology topology, Id<TransitGateway> one, Id<TransitGateway> other) {
        return beyond(topology, one, new HashSet<>()).stream().flatMap(id -> topology.find(id).stream())
                .anyMatch(network -> sharesAddresses(topology, network, other));
    }

    private static boolean overlap(Network one, Network other) {
        return one.cidrs().stream().anyMatch(block -> other.cidrs().stream().anyMatch(block::overlaps));
    }

    /** The networks that hang on a transit gateway or on one that is peered with it. */
    static Set<Id<Network>> beyond(Topology topology, Id<TransitGateway> gateway, Set<Id<TransitGateway>> seen) {
        Set<Id<Network>> networks = new HashSet<>();
        if (!seen.add(gateway)) {
            return networks;
        }
        for (TransitAttachment attachment : topology.all(TransitAttachment.class)) {
            if (attachment.gateway().equals(gateway)) {
                network(topology, attachment).ifPresent(networks::add);
            }
        }
        topology.all(TransitPeering.class).stream()
                .filter(each -> each.requester().equals(gateway) || each.accepter().equals(gateway))
                .forEach(each -> networks.addAll(beyond(topology, each.other(gateway), seen)));
        return networks;
    }

    private static Optional<Id<Network>> network(Topology topology, TransitAttachment attachment) {
        return topology.find(attachment.attached()).map(attached -> switch (attached) {
            case Network network -> network.id();
            case PrivateLine line -> line.near();
        });
    }
}
