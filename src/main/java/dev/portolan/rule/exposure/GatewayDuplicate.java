package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PublicCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.GatewayKind;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.Network;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Topology;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.Limit;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.provider.Quota;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A network has one internet gateway. */
public final class GatewayDuplicate implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.INTERNET_GATEWAY, ElementKind.ROUTE_TABLE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<Id<Network>, InternetGateway> first = new HashMap<>();
        return topology.all(InternetGateway.class).stream().filter(gateway -> gateway.kind() == GatewayKind.STANDARD)
                .flatMap(gateway -> Optional.ofNullable(first.putIfAbsent(gateway.network(), gateway)).stream()
                        .flatMap(earlier -> ProviderFacts.of(Whereabouts.provider(topology, gateway.network()))
                                .limit(Quota.GATEWAYS_PER_NETWORK).filter(limit -> limit.value().isExceededBy(2))
                                .map(limit -> finding(topology, earlier, gateway, limit)).stream()));
    }

    /** One that no route uses can go. */
    private static Finding finding(Topology topology, InternetGateway earlier, InternetGateway later, Fact<Limit> limit) {
        Finding finding = Finding.of(PublicCode.GATEWAY_DUPLICATE, List.of(later.id(), earlier.id(), later.network()),
                later.network(), earlier.id(), later.id(), limit.origin())
                .with(limit.isFirm() ? Severity.ERROR : Severity.WARNING);
        return Stream.of(later, earlier).filter(gateway -> topology.all(RouteTable.class).stream()
                .flatMap(table -> table.routes().stream()).noneMatch(route -> route.target().equals(gateway.id()))).findFirst()
                .map(spare -> finding.with(new Fix(Detail.of("public.gateway-duplicate.fix", spare.id()),
                        List.of(new Change.Remove(spare.id()))))).orElse(finding);
    }
}
