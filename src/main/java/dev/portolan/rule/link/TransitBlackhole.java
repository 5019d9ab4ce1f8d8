package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.Severity;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.RouteState;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitRoute;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A transit route whose attachment is gone drops what it matches. */
public final class TransitBlackhole implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.TRANSIT_ROUTE_TABLE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(TransitRouteTable.class).stream().flatMap(table -> table.routes().stream()
                .filter(route -> route.state() == RouteState.BLACKHOLE).map(route -> finding(table, route)));
    }

    private static Finding finding(TransitRouteTable table, TransitRoute route) {
        TransitRoute usable = new TransitRoute(route.destination(), route.via(), RouteState.ACTIVE, route.extra());
        return Finding.of(TransitCode.BLACKHOLE, List.of(table.id(), route.via()), route.destination(), route.via(), table.id())
                .with(Severity.WARNING)
                .with(new Fix(Detail.of("transit.blackhole.fix", route.destination(), table.id()),
                        List.of(new Change.Swap(table.id(), "routes", route, usable))));
    }
}
