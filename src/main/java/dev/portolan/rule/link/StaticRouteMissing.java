package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.TransitTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nothing propagates over a peering of transit gateways: each of the two needs a static route to the other, in a table that
 * is drawn.
 */
public final class StaticRouteMissing implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.PRIVATE_LINE, ElementKind.TRANSIT_GATEWAY, ElementKind.TRANSIT_ROUTE_TABLE,
                ElementKind.TRANSIT_ATTACHMENT, ElementKind.TRANSIT_PEERING);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(TransitPeering.class).isEmpty() ? Stream.empty() : check(topology, TransitTables.of(topology));
    }

    private static Stream<Finding> check(Topology topology, TransitTables tables) {
        return topology.all(TransitPeering.class).stream().flatMap(peering ->
                Stream.of(peering.requester(), peering.accepter()).filter(end -> isMissing(tables.of(end), peering))
                        .map(end -> finding(topology, tables, peering, end)));
    }

    /** A gateway without a drawn table is taken to have the routes it needs. */
    private static boolean isMissing(List<TransitTables.Table> tables, TransitPeering peering) {
        return tables.stream().anyMatch(table -> table.drawn().isPresent())
                && tables.stream().flatMap(table -> table.drawn().stream()).flatMap(drawn -> drawn.routes().stream())
                        .noneMatch(route -> route.via().equals(peering.id()));
    }

    private static Finding finding(Topology topology, TransitTables tables, TransitPeering peering, Id<TransitGateway> end) {
        Id<TransitGateway> far = peering.other(end);
        Finding finding = Finding.of(TransitCode.STATIC_ROUTE_MISSING, List.of(end, peering.id()), end, peering.id(), far);
        List<Cidr> blocks = tables.attachments(far).stream()
                .flatMap(attachment -> TransitTables.blocks(topology, attachment).stream()).distinct().toList();
        List<Id<?>> used = tables.of(end).stream().filter(table -> !table.associated().isEmpty() || tables.of(end).size() == 1)
                .<Id<?>>map(TransitTables.Table::id).toList();
        return blocks.isEmpty() || used.isEmpty() ? finding : finding.with(fix(topology, peering, blocks, used));
    }

    /** Routes to the blocks; one that leads elsewhere is led over the peering instead, for a table has one a block. */
    private static Fix fix(Topology topology, TransitPeering peering, List<Cidr> blocks, List<Id<?>> tables) {
        List<Change> steps = new ArrayList<>();
        boolean swaps = false;
        for (Id<?> table : tables) {
            for (Cidr block : blocks) {
                TransitRoute wanted = new TransitRoute(block, peering.id().as());
                swaps |= topology.find(table.<TransitRouteTable>as()).stream().flatMap(drawn -> drawn.routes().stream())
                        .anyMatch(route -> route.destination().equals(block));
                steps.add(Change.route(table, wanted));
            }
        }
        return new Fix(Detail.of("transit.static-route-missing.fix" + (swaps ? "-swap" : ""), blocks, peering.id(), tables),
                steps);
    }
}
