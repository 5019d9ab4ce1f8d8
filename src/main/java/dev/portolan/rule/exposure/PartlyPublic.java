package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PublicCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Cluster;
import dev.portolan.model.DnatRule;
import dev.portolan.model.ElementKind;
import dev.portolan.model.NatGateway;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.TopologyRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Clients outside need every broker, so when one broker of a cluster has a public address the others need one too, each its
 * own.
 */
public final class PartlyPublic implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.PUBLIC_ADDRESS, ElementKind.NAT_GATEWAY);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Set<Id<?>> published = new HashSet<>();
        topology.all(NatGateway.class).forEach(nat -> nat.forwards().forEach(rule -> published.add(rule.target())));
        topology.all(PublicAddress.class).forEach(address -> address.attachedTo().ifPresent(published::add));
        return published.isEmpty() ? Stream.empty() : topology.all(Broker.class).stream().filter(Broker::servesClients)
                .collect(Collectors.groupingBy(Broker::cluster, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().flatMap(entry -> check(topology, entry.getKey(), entry.getValue(), published));
    }

    private static Stream<Finding> check(Topology topology, Id<Cluster> cluster, List<Broker> brokers, Set<Id<?>> published) {
        List<Id<Broker>> without = brokers.stream().map(Broker::id).filter(id -> !published.contains(id)).toList();
        return without.isEmpty() || without.size() == brokers.size() ? Stream.empty()
                : Stream.of(finding(topology, cluster, without).with(Severity.WARNING));
    }

    private static Finding finding(Topology topology, Id<Cluster> cluster, List<Id<Broker>> without) {
        List<Id<?>> elements = Stream.<Id<?>>concat(Stream.of(cluster), without.stream()).toList();
        Set<Id<Broker>> forwarded = topology.all(NatGateway.class).stream().flatMap(nat -> nat.forwards().stream())
                .map(DnatRule::target).collect(Collectors.toSet());
        if (topology.all(Broker.class).stream().anyMatch(each -> each.cluster()
                .equals(cluster) && forwarded.contains(each.id()))) {
            return new Finding(PublicCode.NO_ADDRESS, Severity.WARNING, elements,
                    Detail.of("public.no-address.forward", cluster, without), Optional.empty());
        }
        List<Change> steps = without.stream().filter(id -> !topology.contains(Id.of(id + "-public"))).<Change>map(id ->
                new Change.Put(Shape.of(PublicAddress.class).create(Map.of("id", Id.of(id + "-public"), "attachedTo",
                        Optional.of(id))))).toList();
        Finding finding = Finding.of(PublicCode.NO_ADDRESS, elements, cluster, without);
        return steps.size() < without.size() ? finding
                : finding.with(new Fix(Detail.of("public.no-address.fix", without), steps));
    }
}
