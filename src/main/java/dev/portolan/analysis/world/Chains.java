package dev.portolan.analysis.world;

import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chains of peerings and private lines, which join networks on the drawing but not for a packet. One breadth-first
 * search from a destination serves every network that asks for it.
 */
final class Chains {
    private final Map<Id<?>, List<Id<Network>>> neighbours = new HashMap<>();
    private final Map<Id<?>, Map<Id<?>, Id<Network>>> towards = new HashMap<>();
    private final Set<Id<?>> outside = new HashSet<>();

    Chains(Topology topology) {
        topology.all(Network.class).stream().filter(n -> n.kind() == NetworkKind.INTERNET).forEach(n -> outside.add(n.id()));
        for (Peering peering : topology.all(Peering.class)) {
            join(peering.requester(), peering.accepter());
        }
        for (PrivateLine line : topology.all(PrivateLine.class)) {
            line.far().ifPresent(far -> join(line.near(), far));
        }
    }

    private void join(Id<Network> one, Id<Network> other) {
        neighbours.computeIfAbsent(one, k -> new ArrayList<>(2)).add(other);
        neighbours.computeIfAbsent(other, k -> new ArrayList<>(2)).add(one);
    }

    /** The network next to {@code from} on a shortest chain to {@code to}; empty where none leads there. */
    synchronized Optional<Id<Network>> step(Id<?> from, Id<Network> to) {
        return Optional.ofNullable(towards.computeIfAbsent(to, k -> search(to)).get(from));
    }

    private Map<Id<?>, Id<Network>> search(Id<Network> to) {
        Map<Id<?>, Id<Network>> steps = new HashMap<>();
        Deque<Id<Network>> open = new ArrayDeque<>(List.of(to));
        while (!open.isEmpty()) {
            Id<Network> at = open.poll();
            for (Id<Network> next : neighbours.getOrDefault(at, List.of())) {
                boolean fresh = !next.equals(to) && !outside.contains(at) && steps.putIfAbsent(next, at) == null;
                if (fresh) {
                    open.add(next);
                }
            }
        }
        return steps;
    }
}
