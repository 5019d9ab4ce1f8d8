package dev.portolan.analysis.world;

import dev.portolan.model.Route;
import dev.portolan.model.RouteTable;
import dev.portolan.model.address.Cidr;
import java.util.List;
import java.util.Optional;

/**
 * What a route table says of a block.
 *
 * @param longest the route with the longest prefix that holds the whole block
 * @param inside routes that claim a part of it; none where the block is one address
 */
public record SubnetRoute(Optional<Route> longest, List<Route> inside) {

    static SubnetRoute of(RouteTable table, Cidr block) {
        Route best = null;
        for (Route route : table.routes()) {
            if (route.destination().contains(block)
                    && (best == null || route.destination().prefix() > best.destination().prefix())) {
                best = route;
            }
        }
        List<Route> inside = block.isSingle() ? List.of() : table.routes().stream()
                .filter(r -> block.contains(r.destination()) && !r.destination().equals(block)).toList();
        return new SubnetRoute(Optional.ofNullable(best), inside);
    }
}
