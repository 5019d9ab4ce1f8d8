package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PeeringCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LinkState;
import dev.portolan.model.Peering;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Topology;
import dev.portolan.model.fact.Fact;
import dev.portolan.provider.Limit;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.provider.Quota;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.LinkStates;
import dev.portolan.rule.network.Whereabouts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Two networks are peered once; what was turned down, ran out or failed does not count. */
public final class PeeringDuplicate implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.PEERING, ElementKind.ROUTE_TABLE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<Set<?>, Peering> first = new HashMap<>();
        return topology.all(Peering.class).stream()
                .filter(peering -> LinkStates.carries(peering.state()) || peering.state() == LinkState.PENDING_ACCEPTANCE)
                .filter(peering -> !peering.requester().equals(peering.accepter()))
                .flatMap(peering -> Optional.ofNullable(first.putIfAbsent(Set.of(peering.requester(), peering.accepter()),
                        peering)).flatMap(earlier -> limit(topology, peering)
                                .map(limit -> finding(topology, earlier, peering, limit))).stream());
    }

    private static Optional<Fact<Limit>> limit(Topology topology, Peering peering) {
        return ProviderFacts.of(Whereabouts.provider(topology, peering.requester())).limit(Quota.PEERINGS_PER_PAIR)
                .filter(limit -> limit.value().isExceededBy(2));
    }

    /** One that no route uses can go. */
    private static Finding finding(Topology topology, Peering earlier, Peering later, Fact<Limit> limit) {
        Finding finding = Finding.of(PeeringCode.DUPLICATE, List.of(later.id(), earlier.id()), later.requester(),
                later.accepter(), earlier.id(), later.id(), limit.origin())
                .with(limit.isFirm() ? Severity.ERROR : Severity.WARNING);
        return Stream.of(later, earlier).filter(peering -> !isUsed(topology, peering)).findFirst()
                .map(spare -> finding.with(new Fix(Detail.of("peering.duplicate.fix", spare.id()),
                        List.of(new Change.Remove(spare.id()))))).orElse(finding);
    }

    private static boolean isUsed(Topology topology, Peering peering) {
        return topology.all(RouteTable.class).stream().flatMap(table -> table.routes().stream())
                .anyMatch(route -> route.target().equals(peering.id()));
    }
}
