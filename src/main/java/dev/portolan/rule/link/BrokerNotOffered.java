package dev.portolan.rule.link;

import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.ElementKind;
import dev.portolan.model.EndpointService;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service without a load balancer leads to one broker, so a cluster that is offered this way needs a service for each of
 * its brokers.
 */
public final class BrokerNotOffered implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Set<Id<Broker>> offered = topology.all(EndpointService.class).stream().flatMap(service -> service.server().stream())
                .collect(Collectors.toSet());
        Set<Id<Cluster>> clusters = offered.stream().flatMap(id -> topology.find(id).stream()).map(Broker::cluster)
                .collect(Collectors.toSet());
        return clusters.isEmpty() ? Stream.empty() : topology.all(Broker.class).stream().filter(Broker::servesClients)
                .filter(broker -> clusters.contains(broker.cluster()) && !offered.contains(broker.id()))
                .map(broker -> Finding.of(EndpointCode.BROKER_NOT_OFFERED, List.of(broker.id(), broker.cluster()), broker.id(),
                        broker.cluster()));
    }
}
