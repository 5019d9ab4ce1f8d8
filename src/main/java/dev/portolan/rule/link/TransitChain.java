package dev.portolan.rule.link;

import dev.portolan.finding.Finding;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Traffic through three transit gateways in a row needs a table in the middle one that leads from peering to peering; a mesh
 * of peerings is the safe shape.
 */
public final class TransitChain implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.TRANSIT_GATEWAY, ElementKind.TRANSIT_PEERING);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<Id<TransitGateway>, Set<Id<TransitGateway>>> peers = new LinkedHashMap<>();
        for (TransitPeering peering : topology.all(TransitPeering.class)) {
            peers.computeIfAbsent(peering.requester(), id -> new LinkedHashSet<>()).add(peering.accepter());
            peers.computeIfAbsent(peering.accepter(), id -> new LinkedHashSet<>()).add(peering.requester());
        }
        return peers.entrySet().stream().flatMap(middle -> middle.getValue().stream()
                .filter(one -> middle.getValue().stream()
                .anyMatch(other -> !other.equals(one) && !peers.get(one).contains(other)))
                .limit(1).map(one -> finding(middle.getKey(), one, middle.getValue(), peers.get(one))));
    }

    private static Finding finding(Id<TransitGateway> middle, Id<TransitGateway> one, Set<Id<TransitGateway>> around,
                                   Set<Id<TransitGateway>> known) {
        List<Id<TransitGateway>> others = around.stream().filter(other -> !other.equals(one) && !known.contains(other)).toList();
        return Finding.of(TransitCode.CHAIN, List.of(middle, one, others.getFirst()), middle, one, others);
    }
}
