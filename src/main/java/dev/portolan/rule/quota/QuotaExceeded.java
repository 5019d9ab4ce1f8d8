package dev.portolan.rule.quota;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.QuotaCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.model.fact.Fact;
import dev.portolan.provider.Limit;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.provider.Quota;
import dev.portolan.rule.TopologyRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No more of a thing is drawn than its provider grants. A limit that can be raised is a warning. */
public final class QuotaExceeded implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.ACCOUNT, ElementKind.REGION, ElementKind.NETWORK, ElementKind.SUBNET,
                ElementKind.PEERING, ElementKind.PRIVATE_LINE, ElementKind.TRANSIT_GATEWAY, ElementKind.TRANSIT_ROUTE_TABLE,
                ElementKind.TRANSIT_ATTACHMENT, ElementKind.ENDPOINT, ElementKind.ENDPOINT_SERVICE, ElementKind.LOAD_BALANCER,
                ElementKind.TARGET_GROUP, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Census census = new Census(topology);
        return Arrays.stream(Quota.values()).flatMap(quota -> census.of(quota).flatMap(count ->
                ProviderFacts.of(count.provider()).limit(quota).filter(limit -> limit.value().isExceededBy(count.number()))
                        .map(limit -> finding(quota, count, limit)).stream()));
    }

    private static Finding finding(Quota quota, Count count, Fact<Limit> limit) {
        return Finding.of(QuotaCode.EXCEEDED, List.of(count.element()), count.element(), count.number(),
                Detail.of("quota.exceeded." + quota.term()), limit.value(), limit.origin())
                .with(limit.isFirm() && limit.value().excludes(count.number()) ? Severity.ERROR : Severity.WARNING);
    }
}
