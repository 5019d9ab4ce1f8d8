package dev.portolan.rule.balancer;

import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which brokers stand behind load balancers, named or by their address. */
final class Backends {
    private final Topology topology;
    private final Map<IpAddress, Optional<Broker>> byAddress = new HashMap<>();

    /** A listener, its group and one of its targets, with the broker that the target is. */
    record Way(LoadBalancer balancer, BalancerListener listener, TargetGroup group, Target target, Broker broker) {
    }

    private Backends(Topology topology) {
        this.topology = topology;
    }

    static Backends of(Topology topology) {
        Backends backends = new Backends(topology);
        boolean addressed = topology.all(TargetGroup.class).stream()
                .anyMatch(group -> group.targets().stream().anyMatch(target -> target.broker().isEmpty()));
        if (addressed) {
            topology.all(Broker.class).forEach(broker -> broker.addresses().forEach(address ->
                    backends.byAddress.merge(address, Optional.of(broker), (one, other) -> Optional.empty())));
        }
        return backends;
    }

    /** The broker that a target is; none when its address is nobody's, or that of several in different networks. */
    Optional<Broker> broker(Target target) {
        return target.broker().isPresent() ? topology.find(target.broker().get())
                : target.address().flatMap(address -> byAddress.getOrDefault(address, Optional.empty()));
    }

    List<Broker> brokers(TargetGroup group) {
        return group.targets().stream().flatMap(target -> broker(target).stream()).distinct().toList();
    }

    Optional<TargetGroup> group(BalancerListener listener) {
        return topology.find(listener.targetGroup());
    }

    /** Every way through a load balancer to a broker. */
    Stream<Way> ways(LoadBalancer balancer) {
        return balancer.listeners().stream().flatMap(listener -> group(listener).stream()
                .flatMap(group -> group.targets().stream().flatMap(target -> broker(target).stream()
                        .map(broker -> new Way(balancer, listener, group, target, broker)))));
    }
}
