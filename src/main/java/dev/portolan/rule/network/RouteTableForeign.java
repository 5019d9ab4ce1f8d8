package dev.portolan.rule.network;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.RouteCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A subnet uses a route table of its own network. */
public final class RouteTableForeign implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.SUBNET, ElementKind.ROUTE_TABLE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Subnet.class).stream().flatMap(subnet -> subnet.routeTable().flatMap(topology::find)
                .filter(table -> !table.network().equals(subnet.network())).map(table -> finding(subnet, table)).stream());
    }

    private static Finding finding(Subnet subnet, RouteTable table) {
        return Finding.of(RouteCode.TABLE_FOREIGN, List.of(subnet.id(), table.id()), subnet.id(), subnet.network(), table.id(),
                table.network())
                .with(new Fix(Detail.of("route.table-foreign.fix", subnet.id()),
                        List.of(new Change.Set(subnet.id(), "routeTable", Optional.empty()))));
    }
}
