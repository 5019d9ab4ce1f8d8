package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.AttachPoint;
import dev.portolan.analysis.world.World;
import dev.portolan.model.Network;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.shape.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How peered transit gateways hang together. */
final class GatewayGraph {
    /** As many as the best analyser of this field follows before it gives up. */
    static final int MOST_GATEWAYS = 64;

    private GatewayGraph() {
    }

    /** Where a network hangs on a gateway itself. */
    static List<AttachPoint> exits(World world, Id<TransitGateway> gateway, Id<Network> network) {
        return world.attachPoints(network).stream().filter(p -> p.attachment().gateway().equals(gateway)).toList();
    }

    /** Every network that hangs on a gateway or on one peered with it, near or far. */
    static Set<Id<Network>> networks(World world, Id<TransitGateway> start) {
        Set<Id<Network>> found = new LinkedHashSet<>();
        Set<Id<TransitGateway>> seen = new HashSet<>(Set.of(start));
        Deque<Id<TransitGateway>> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Id<TransitGateway> at = open.poll();
            world.attachPointsOf(at).forEach(p -> found.add(p.network()));
            world.transitPeerings(at).stream().map(p -> p.other(at)).filter(seen::add).forEach(open::add);
        }
        return found;
    }

    /** The peering that is the first step of a shortest way to a gateway on which the network hangs. */
    static Optional<TransitPeering> towards(World world, Id<TransitGateway> start, Id<Network> network) {
        Map<Id<TransitGateway>, TransitPeering> firstStep = new HashMap<>();
        Deque<Id<TransitGateway>> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty() && firstStep.size() < MOST_GATEWAYS) {
            Id<TransitGateway> at = open.poll();
            if (!at.equals(start) && !exits(world, at, network).isEmpty()) {
                return Optional.of(firstStep.get(at));
            }
            for (TransitPeering peering : world.transitPeerings(at)) {
                Id<TransitGateway> next = peering.other(at);
                if (!next.equals(start) && firstStep.putIfAbsent(next, firstStep.getOrDefault(at, peering)) == null) {
                    open.add(next);
                }
            }
        }
        return Optional.empty();
    }
}
