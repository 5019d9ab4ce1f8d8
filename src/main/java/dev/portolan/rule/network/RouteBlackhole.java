package dev.portolan.rule.network;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.RouteCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Route;
import dev.portolan.model.RouteState;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A route whose target is gone drops what it matches. */
public final class RouteBlackhole implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.ROUTE_TABLE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(RouteTable.class).stream().flatMap(table -> table.routes().stream()
                .filter(route -> route.state() == RouteState.BLACKHOLE).map(route -> finding(table, route)));
    }

    private static Finding finding(RouteTable table, Route route) {
        Route usable = new Route(route.destination(), route.target(), RouteState.ACTIVE, route.extra());
        return Finding.of(RouteCode.BLACKHOLE, List.of(table.id(), route.target()), route.destination(), route.target(),
                table.id()).with(Severity.WARNING)
                .with(new Fix(Detail.of("route.blackhole.fix", route.destination(), table.id()),
                        List.of(new Change.Swap(table.id(), "routes", route, usable))));
    }
}
