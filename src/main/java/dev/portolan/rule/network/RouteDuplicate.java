package dev.portolan.rule.network;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.RouteCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A route table holds one route for a block. */
public final class RouteDuplicate implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.ROUTE_TABLE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(RouteTable.class).stream().filter(table -> table.routes().size() > 1).flatMap(RouteDuplicate::check);
    }

    private static Stream<Finding> check(RouteTable table) {
        Map<Cidr, Route> first = new HashMap<>();
        return table.routes().stream().flatMap(route -> Optional.ofNullable(first.putIfAbsent(route.destination(), route))
                .map(earlier -> finding(table, earlier, route)).stream());
    }

    private static Finding finding(RouteTable table, Route earlier, Route later) {
        List<Id<?>> elements = Stream.<Id<?>>of(table.id(), earlier.target(), later.target()).distinct().toList();
        Finding finding = Finding.of(RouteCode.DUPLICATE, elements, table.id(), later.destination(), earlier.target(),
                later.target());
        return !earlier.equals(later) ? finding : finding.with(Severity.WARNING)
                .with(new Fix(Detail.of("route.duplicate.fix", later.destination(), table.id()),
                        List.of(new Change.Set(table.id(), "routes", table.routes().stream().distinct().toList()))));
    }
}
