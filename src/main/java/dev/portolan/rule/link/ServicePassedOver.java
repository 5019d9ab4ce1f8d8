package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Listener;
import dev.portolan.model.Network;
import dev.portolan.model.Target;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where each broker has a service of its own, a network has an endpoint for each. Two of them for one service, and none for
 * another, look like a slip; whose name leads to an endpoint tells which of the two is meant for the other service.
 */
public final class ServicePassedOver implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.ENDPOINT, ElementKind.ENDPOINT_SERVICE, ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP,
                ElementKind.BROKER, ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<Id<EndpointService>, Broker> single = new LinkedHashMap<>();
        topology.all(EndpointService.class).forEach(service -> broker(topology, service)
                .ifPresent(broker -> single.put(service.id(), broker)));
        Map<Id<Network>, Map<Id<EndpointService>, List<Endpoint>>> byNetwork = topology.all(Endpoint.class).stream()
                .filter(endpoint -> single.containsKey(endpoint.service())).collect(Collectors.groupingBy(Endpoint::network,
                        LinkedHashMap::new, Collectors.groupingBy(Endpoint::service, LinkedHashMap::new, Collectors.toList())));
        return byNetwork.values().stream().flatMap(services -> check(topology, single, services));
    }

    /** The broker behind a service, when there is one alone. */
    private static Optional<Broker> broker(Topology topology, EndpointService service) {
        Stream<Id<Broker>> behind = service.loadBalancers().stream().flatMap(id -> topology.find(id).stream())
                .flatMap(balancer -> balancer.listeners().stream())
                .flatMap(listener -> topology.find(listener.targetGroup()).stream())
                .flatMap(group -> group.targets().stream()).flatMap(target -> broker(topology, target).stream());
        List<Id<Broker>> brokers = Stream.concat(service.server().stream(), behind).distinct().toList();
        return brokers.size() == 1 ? topology.find(brokers.getFirst()) : Optional.empty();
    }

    private static Optional<Id<Broker>> broker(Topology topology, Target target) {
        return target.broker().or(() -> target.address().flatMap(address -> topology.all(Broker.class).stream()
                .filter(broker -> broker.addresses().contains(address)).map(Broker::id).findFirst()));
    }

    private static Stream<Finding> check(Topology topology, Map<Id<EndpointService>, Broker> single,
                                         Map<Id<EndpointService>, List<Endpoint>> services) {
        return services.entrySet().stream().filter(entry -> entry.getValue().size() > 1).flatMap(entry -> {
            Broker served = single.get(entry.getKey());
            return single.entrySet().stream().filter(other -> !services.containsKey(other.getKey())
                    && other.getValue().cluster().equals(served.cluster()) && !other.getValue().equals(served)
                    && services.keySet().stream().noneMatch(id -> single.get(id).equals(other.getValue())))
                    .map(other -> finding(topology, entry.getValue(), other.getKey(), other.getValue()));
        });
    }

    private static Finding finding(Topology topology, List<Endpoint> twice, Id<EndpointService> without, Broker broker) {
        List<Endpoint> meant = twice.stream().filter(endpoint -> isMeantFor(topology, endpoint, broker)).toList();
        List<Id<Endpoint>> ids = Stream.concat(meant.stream(), twice.stream()).map(Endpoint::id).distinct().toList();
        Finding finding = Finding.of(EndpointCode.SERVICE_PASSED_OVER,
                Stream.<Id<?>>concat(ids.stream(), Stream.of(without)).toList(), ids, twice.getFirst().service(),
                without, twice.getFirst().network());
        return meant.size() != 1 ? finding : finding.with(new Fix(
                Detail.of("endpoint.service-passed-over.fix", meant.getFirst().id(), without),
                List.of(new Change.Set(meant.getFirst().id(), "service", without))));
    }

    /** Whether what the broker advertises leads to the endpoint. */
    private static boolean isMeantFor(Topology topology, Endpoint endpoint, Broker broker) {
        Set<String> names = broker.listeners().stream().map(Listener::advertisedHost).flatMap(Optional::stream)
                .map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        boolean addressed = endpoint.nodes().stream().flatMap(node -> node.addresses().stream()).map(IpAddress::toString)
                .anyMatch(names::contains);
        return addressed || topology.all(HostedZone.class).stream().flatMap(zone -> zone.records().stream())
                .anyMatch(record -> record.alias().filter(endpoint.id()::equals).isPresent()
                        && names.contains(record.name().toLowerCase(Locale.ROOT)));
    }
}
