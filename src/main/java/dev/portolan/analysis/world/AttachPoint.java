package dev.portolan.analysis.world;

import dev.portolan.model.Network;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.RouteTarget;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/**
 * Where a network enters a transit gateway.
 *
 * @param line the private line that leads there; empty when the network is attached itself
 * @param network the network that enters by it
 */
public record AttachPoint(TransitAttachment attachment, Optional<PrivateLine> line, Id<Network> network) {

    /** What a route of the network must lead to so that packets enter here. */
    public Id<RouteTarget> routeTarget() {
        return line.map(l -> l.id().<RouteTarget>as()).orElseGet(() -> attachment.gateway().as());
    }
}
