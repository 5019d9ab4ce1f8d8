package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Topology;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.Limit;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.provider.Quota;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A load balancer before a whole cluster needs a listener for each broker and one for bootstrap, and a provider grants it
 * only so many. That it already has more is a matter of quotas.
 */
public final class TooManyBrokers implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP, ElementKind.BROKER,
                ElementKind.CLUSTER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Backends backends = Backends.of(topology);
        return topology.all(LoadBalancer.class).stream().filter(balancer -> balancer.listeners().size() > 1)
                .flatMap(balancer -> ProviderFacts.of(Whereabouts.provider(topology, balancer.network()))
                        .limit(Quota.LISTENERS_PER_BALANCER).stream()
                        .flatMap(limit -> check(topology, backends, balancer, limit)));
    }

    private static Stream<Finding> check(Topology topology, Backends backends, LoadBalancer balancer, Fact<Limit> limit) {
        List<List<Broker>> served = balancer.listeners().stream().flatMap(listener -> backends.group(listener).stream())
                .map(backends::brokers).toList();
        int bootstrap = served.stream().anyMatch(brokers -> brokers.size() > 1) ? 1 : 0;
        Map<Id<Cluster>, Set<Broker>> alone = served.stream().filter(brokers -> brokers.size() == 1).map(List::getFirst)
                .collect(Collectors.groupingBy(Broker::cluster, Collectors.toSet()));
        return alone.entrySet().stream().filter(entry -> entry.getValue().size() > 1).flatMap(entry -> {
            int needed = bootstrap + (int) topology.all(Broker.class).stream()
                    .filter(broker -> broker.cluster().equals(entry.getKey()) && broker.servesClients()).count();
            boolean said = limit.value().isExceededBy(balancer.listeners().size());
            return limit.value().isExceededBy(needed) && !said
                    ? Stream.of(finding(balancer, entry.getKey(), needed, limit)) : Stream.empty();
        });
    }

    private static Finding finding(LoadBalancer balancer, Id<Cluster> cluster, int needed, Fact<Limit> limit) {
        return Finding.of(BalancerCode.TOO_MANY_BROKERS, List.of(balancer.id(), cluster), cluster, needed, balancer.id(),
                limit.value(), limit.origin())
                .with(limit.isFirm() && limit.value().excludes(needed) ? Severity.ERROR : Severity.WARNING);
    }
}
