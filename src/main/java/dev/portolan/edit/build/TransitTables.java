package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Change;
import dev.portolan.model.Network;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Route tables of transit gateways that are drawn. */
public final class TransitTables {
    private TransitTables() {
    }

    /** Static routes over a new peering in every table that either gateway draws: nothing propagates over it. */
    public static void extend(Draft draft, TransitPeering peering) {
        Stream.of(peering.requester(), peering.accepter()).forEach(gateway -> extend(draft, gateway, peering));
    }

    private static void extend(Draft draft, Id<TransitGateway> gateway, TransitPeering peering) {
        Set<Id<TransitGateway>> here = new HashSet<>(Set.of(gateway));
        List<Cidr> beyond = RouteTables.beyond(draft.topology(), peering.other(gateway), here).stream()
                .flatMap(id -> draft.topology().find(id).stream()).map(Network::cidrs).flatMap(List::stream).distinct().toList();
        for (TransitRouteTable table : draft.topology().all(TransitRouteTable.class)) {
            if (table.gateway().equals(gateway)) {
                beyond.stream().filter(block -> table.routes().stream().noneMatch(r -> r.destination().equals(block)))
                        .forEach(block -> draft.change(Change.route(table.id(), new TransitRoute(block, peering.id().as()))));
            }
        }
    }
}
