package dev.portolan.analysis.world;

import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The front doors of each cluster: its brokers, and the balancers, endpoints and NAT gateways that lead to them. */
final class DoorIndex {
    static final Set<ElementKind> READS = EnumSet.of(ElementKind.BROKER, ElementKind.TARGET_GROUP,
            ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT_SERVICE, ElementKind.ENDPOINT, ElementKind.NAT_GATEWAY);

    private final Map<Id<?>, List<Broker>> brokers = new HashMap<>();
    private final Map<Id<?>, Set<Id<?>>> doors = new HashMap<>();
    private final Map<Id<?>, List<Id<TargetGroup>>> groups = new HashMap<>();
    private final Map<Id<?>, List<Id<EndpointService>>> services = new HashMap<>();
    private final Map<Id<?>, List<Frontage.Use>> uses = new HashMap<>();

    DoorIndex(Topology topology) {
        Map<Id<?>, Id<Cluster>> clusterOf = new HashMap<>();
        Map<IpAddress, Set<Id<?>>> clustersAt = new HashMap<>();
        for (Broker broker : topology.all(Broker.class)) {
            brokers.computeIfAbsent(broker.cluster(), k -> new ArrayList<>()).add(broker);
            clusterOf.put(broker.id(), broker.cluster());
            broker.addresses().forEach(a -> clustersAt.computeIfAbsent(a, k -> new HashSet<>()).add(broker.cluster()));
            door(broker.cluster(), broker.id());
        }
        Map<Id<?>, Set<Id<?>>> behindGroup = new LinkedHashMap<>();
        for (TargetGroup group : topology.all(TargetGroup.class)) {
            Set<Id<?>> clusters = behindGroup.computeIfAbsent(group.id(), k -> new LinkedHashSet<>());
            for (Target target : group.targets()) {
                target.broker().ifPresent(b -> clusters.add(clusterOf.get(b)));
                target.address().ifPresent(a -> clusters.addAll(clustersAt.getOrDefault(a, Set.of())));
            }
        }
        behindGroup.forEach((group, clusters) -> clusters.forEach(c -> list(groups, c).add(group.as())));
        Map<Id<?>, Set<Id<?>>> behindBalancer = balancers(topology, behindGroup);
        for (EndpointService service : topology.all(EndpointService.class)) {
            Set<Id<?>> clusters = new LinkedHashSet<>();
            service.loadBalancers().forEach(lb -> clusters.addAll(behindBalancer.getOrDefault(lb, Set.of())));
            service.server().ifPresent(server -> clusters.add(clusterOf.get(server)));
            clusters.forEach(c -> list(services, c).add(service.id()));
        }
        for (Endpoint endpoint : topology.all(Endpoint.class)) {
            EndpointService service = topology.get(endpoint.service());
            service.loadBalancers().forEach(lb -> behindBalancer.getOrDefault(lb, Set.of()).forEach(c -> door(c, endpoint.id())));
            service.server().ifPresent(server -> door(clusterOf.get(server), endpoint.id()));
        }
        for (NatGateway nat : topology.all(NatGateway.class)) {
            nat.forwards().forEach(rule -> door(clusterOf.get(rule.target()), nat.id()));
        }
    }

    private Map<Id<?>, Set<Id<?>>> balancers(Topology topology, Map<Id<?>, Set<Id<?>>> behindGroup) {
        Map<Id<?>, Set<Id<?>>> behind = new HashMap<>();
        for (LoadBalancer balancer : topology.all(LoadBalancer.class)) {
            Set<Id<?>> clusters = new LinkedHashSet<>();
            balancer.listeners().forEach(l -> behindGroup.getOrDefault(l.targetGroup(), Set.of()).forEach(c -> {
                clusters.add(c);
                list(uses, c).add(new Frontage.Use(l.targetGroup(), balancer.id()));
            }));
            clusters.forEach(cluster -> door(cluster, balancer.id()));
            behind.put(balancer.id(), clusters);
        }
        return behind;
    }

    private static <T> List<T> list(Map<Id<?>, List<T>> lists, Id<?> cluster) {
        return lists.computeIfAbsent(cluster, k -> new ArrayList<>());
    }

    private void door(Id<?> cluster, Id<?> element) {
        doors.computeIfAbsent(cluster, k -> new LinkedHashSet<>()).add(element);
    }

    /** The nodes of a cluster, brokers and controllers, in the topology's order. */
    List<Broker> brokers(Id<?> cluster) {
        return brokers.getOrDefault(cluster, List.of());
    }

    Frontage frontage(Id<?> cluster) {
        return groups.containsKey(cluster) || services.containsKey(cluster) ? new Frontage(
                List.copyOf(groups.getOrDefault(cluster, List.of())), List.copyOf(services.getOrDefault(cluster, List.of())),
                List.copyOf(uses.getOrDefault(cluster, List.of()))) : Frontage.NONE;
    }

    /** The elements at which the cluster may be dialled. */
    List<Id<?>> doors(Id<?> cluster) {
        return List.copyOf(doors.getOrDefault(cluster, Set.of()));
    }
}
