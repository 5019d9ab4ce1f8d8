package dev.portolan.rule.balancer;

import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Cluster;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A port that exactly one broker of a cluster advertises is that broker's own: a load balancer that listens on it must lead to
 * this broker and to no other, or clients get answers from brokers that do not lead the partitions they ask for. Where each
 * broker has a port of its own and only the advertised ones are mixed up, the brokers are to be told so, not the balancer.
 */
public final class PerBrokerListener implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP, ElementKind.BROKER,
                ElementKind.CLUSTER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        if (topology.all(LoadBalancer.class).isEmpty()) {
            return Stream.empty();
        }
        Backends backends = Backends.of(topology);
        Map<Key, List<Owner>> owners = owners(topology);
        return topology.all(LoadBalancer.class).stream().flatMap(balancer -> balancer.listeners().stream()
                .flatMap(listener -> backends.group(listener).stream()
                        .flatMap(group -> check(topology, backends, owners, balancer, listener, group))));
    }

    private record Key(Id<Cluster> cluster, Port port) {
    }

    private record Owner(Broker broker, Listener listener) {
    }

    /** Who advertises a port; an own address says that no load balancer is meant. */
    private static Map<Key, List<Owner>> owners(Topology topology) {
        Map<Key, List<Owner>> owners = new HashMap<>();
        topology.all(Broker.class).stream().filter(Broker::servesClients).forEach(broker -> broker.listeners().forEach(listener ->
                owners.computeIfAbsent(new Key(broker.cluster(), listener.dialledPort()), key -> new ArrayList<>())
                        .add(new Owner(broker, listener))));
        owners.values().removeIf(found -> found.stream().map(Owner::broker).distinct().count() > 1
                || found.stream().noneMatch(owner -> isElsewhere(owner.broker(), owner.listener())));
        return owners;
    }

    private static boolean isElsewhere(Broker broker, Listener listener) {
        return listener.advertisedPort().filter(port -> !port.equals(listener.port())).isPresent()
                && listener.advertisedHost().flatMap(IpAddress::tryParse).filter(broker.addresses()::contains).isEmpty();
    }

    private static Stream<Finding> check(Topology topology, Backends backends, Map<Key, List<Owner>> owners,
                                         LoadBalancer balancer, BalancerListener listener, TargetGroup group) {
        List<Broker> behind = backends.brokers(group);
        return behind.stream().map(Broker::cluster).distinct()
                .flatMap(cluster -> owners.getOrDefault(new Key(cluster, listener.port()), List.of()).stream().limit(1))
                .filter(owner -> group.targets().size() > 1
                        || !behind.contains(owner.broker()) && !mixedUp(topology, backends, owner))
                .map(owner -> finding(topology, balancer, listener, group, owner));
    }

    /** Whether the owner of a port has another one that leads to it alone, and could advertise that. */
    private static boolean mixedUp(Topology topology, Backends backends, Owner owner) {
        boolean patterned = topology.find(owner.broker().cluster())
                .filter(cluster -> cluster.settings().containsKey("custom.advertised.listeners")).isPresent();
        return !patterned && topology.all(LoadBalancer.class).stream().flatMap(backends::ways)
                .anyMatch(way -> way.group().targets().size() == 1 && way.broker().equals(owner.broker())
                        && way.target().port().equals(owner.listener().port()));
    }

    private static Object word(Target target) {
        return target.broker().<Object>map(id -> id).or(target::address).orElse(target.port());
    }

    private static Finding finding(Topology topology, LoadBalancer balancer, BalancerListener listener, TargetGroup group,
                                   Owner owner) {
        Finding finding = Finding.of(BalancerCode.WRONG_BROKER, List.of(group.id(), balancer.id(), owner.broker().id()),
                listener.port(), balancer.id(), owner.broker().id(), group.id(),
                group.targets().stream().map(PerBrokerListener::word).toList());
        long users = topology.all(LoadBalancer.class).stream().flatMap(each -> each.listeners().stream())
                .filter(each -> each.targetGroup().equals(group.id())).count();
        Target right = new Target(Optional.of(owner.broker().id()), Optional.empty(), owner.listener().port(), Extra.NONE);
        return users > 1 ? finding : finding.with(new Fix(
                Detail.of("balancer.wrong-broker.fix", owner.broker().id(), group.id()),
                List.of(new Change.Set(group.id(), "targets", List.of(right)))));
    }
}
