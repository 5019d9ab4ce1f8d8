package dev.portolan.rule.kafka;

import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The ports of load balancers that lead to one broker alone, and of the endpoint services before them. */
final class FrontPorts {
    /** A port of a broker. */
    private record Door(Id<Broker> broker, Port port) {
    }

    private final Map<Door, SortedSet<Port>> ports = new HashMap<>();
    private final Map<Door, SortedSet<Id<?>>> balancers = new HashMap<>();

    static FrontPorts of(Topology topology) {
        FrontPorts fronts = new FrontPorts();
        Map<IpAddress, List<Broker>> byAddress = topology.all(Broker.class).stream()
                .flatMap(node -> node.addresses().stream().map(address -> Map.entry(address, node)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        for (LoadBalancer balancer : topology.all(LoadBalancer.class)) {
            for (BalancerListener listener : balancer.listeners()) {
                topology.find(listener.targetGroup()).flatMap(group -> door(group, byAddress))
                        .ifPresent(door -> fronts.add(topology, balancer, listener.port(), door));
            }
        }
        return fronts;
    }

    private static Optional<Door> door(TargetGroup group, Map<IpAddress, List<Broker>> byAddress) {
        if (group.targets().size() != 1) {
            return Optional.empty();
        }
        Target target = group.targets().getFirst();
        return target.broker().or(() -> target.address().map(address -> byAddress.getOrDefault(address, List.of()))
                .filter(nodes -> nodes.size() == 1).map(nodes -> nodes.getFirst().id()))
                .map(broker -> new Door(broker, target.port()));
    }

    private void add(Topology topology, LoadBalancer balancer, Port port, Door door) {
        balancers.computeIfAbsent(door, key -> new TreeSet<>()).add(balancer.id());
        SortedSet<Port> known = ports.computeIfAbsent(door, key -> new TreeSet<>());
        known.add(port);
        topology.all(EndpointService.class).stream().filter(service -> service.loadBalancers().contains(balancer.id()))
                .flatMap(service -> service.ports().stream()).filter(mapping -> mapping.serverPort().equals(port))
                .forEach(mapping -> known.add(mapping.servicePort()));
    }

    /** The ports by which that port of the broker, and no other broker, is reached from outside. */
    SortedSet<Port> to(Broker node, Port port) {
        return ports.getOrDefault(new Door(node.id(), port), new TreeSet<>());
    }

    /** The load balancers that do so. */
    SortedSet<Id<?>> balancersTo(Broker node, Port port) {
        return balancers.getOrDefault(new Door(node.id(), port), new TreeSet<>());
    }
}
