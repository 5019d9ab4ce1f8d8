package dev.portolan.rule.network;

import dev.portolan.model.GatewayKind;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.RouteState;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import java.util.Optional;

/** Whether the table of a subnet leads to an internet gateway of its network. */
public enum GatewayRoutes {
    YES,
    NO,
    /** The subnet does not say which table it uses. */
    UNSAID;

    public static GatewayRoutes of(Topology topology, Subnet subnet) {
        Optional<RouteTable> table = subnet.routeTable().flatMap(topology::find);
        if (table.isEmpty()) {
            return UNSAID;
        }
        return table.get().routes().stream().filter(route -> route.state() != RouteState.BLACKHOLE)
                .anyMatch(route -> topology.find(route.target()).filter(InternetGateway.class::isInstance)
                        .map(InternetGateway.class::cast).filter(gateway -> gateway.network().equals(subnet.network())
                                && gateway.kind() == GatewayKind.STANDARD).isPresent()) ? YES : NO;
    }
}
