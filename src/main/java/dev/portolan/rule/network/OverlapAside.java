package dev.portolan.rule.network;

import dev.portolan.analysis.address.Block;
import dev.portolan.analysis.address.BlockForest;
import dev.portolan.analysis.address.Overlap;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.NetworkCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Networks that share addresses and are joined by nothing that minds: through an endpoint it is harmless, and without any
 * link it matters only once they are joined. Those that a link needs apart are {@link CidrOverlap}.
 */
public final class OverlapAside implements TopologyRule {
    /** How many pairs are looked at beside two for each network: where more overlap, they are counted only. */
    private static final long EXAMINED = 1000;

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.PEERING, ElementKind.PRIVATE_LINE, ElementKind.TRANSIT_GATEWAY,
                ElementKind.TRANSIT_PEERING, ElementKind.TRANSIT_ATTACHMENT, ElementKind.ENDPOINT,
                ElementKind.ENDPOINT_SERVICE, ElementKind.LOAD_BALANCER, ElementKind.SUBNET, ElementKind.BROKER);
    }

    private record Pair(Id<Network> one, Id<Network> other) {
        static Pair of(Id<Network> one, Id<Network> other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        BlockForest<Network> forest = BlockForest.of(CidrOverlap.addressed(topology)
                .flatMap(network -> network.cidrs().stream().map(cidr -> new Block<>(cidr, network))).toList());
        long pairs = forest.count();
        if (pairs == 0) {
            return Stream.empty();
        }
        Set<Pair> joined = joined(topology);
        Map<Id<Network>, Set<Id<TransitGateway>>> hubs = hubs(topology);
        Map<Pair, Id<Endpoint>> endpoints = endpoints(topology);
        long looked = EXAMINED + 2L * topology.all(Network.class).size();
        List<Overlap<Network>> listed = forest.overlaps().limit(looked)
                .filter(overlap -> aside(overlap, joined, hubs)).limit(CidrOverlap.LISTED + 1).toList();
        Stream<Finding> notes = listed.stream().limit(CidrOverlap.LISTED).map(overlap -> note(overlap, endpoints));
        boolean more = listed.size() > CidrOverlap.LISTED || pairs > looked;
        return more ? Stream.concat(notes, Stream.of(more(topology, pairs))) : notes;
    }

    private static boolean aside(Overlap<Network> overlap, Set<Pair> joined, Map<Id<Network>, Set<Id<TransitGateway>>> hubs) {
        Id<Network> one = overlap.outer().owner().id();
        Id<Network> other = overlap.inner().owner().id();
        Set<Id<TransitGateway>> mine = hubs.getOrDefault(one, Set.of());
        return !one.equals(other) && !joined.contains(Pair.of(one, other))
                && hubs.getOrDefault(other, Set.of()).stream().noneMatch(mine::contains);
    }

    private static Set<Pair> joined(Topology topology) {
        Set<Pair> joined = new HashSet<>();
        topology.all(Peering.class).forEach(peering -> joined.add(Pair.of(peering.requester(), peering.accepter())));
        topology.all(PrivateLine.class).forEach(line -> line.far().ifPresent(far -> joined.add(Pair.of(line.near(), far))));
        return joined;
    }

    /** The gateways that each network is attached to, and their peers. */
    private static Map<Id<Network>, Set<Id<TransitGateway>>> hubs(Topology topology) {
        Map<Id<TransitGateway>, Set<Id<TransitGateway>>> peers = new HashMap<>();
        for (TransitPeering peering : topology.all(TransitPeering.class)) {
            peers.computeIfAbsent(peering.requester(), id -> new HashSet<>(Set.of(id))).add(peering.accepter());
            peers.computeIfAbsent(peering.accepter(), id -> new HashSet<>(Set.of(id))).add(peering.requester());
        }
        Map<Id<Network>, Set<Id<TransitGateway>>> hubs = new HashMap<>();
        for (TransitAttachment attachment : topology.all(TransitAttachment.class)) {
            TransitTables.network(topology, attachment).ifPresent(network ->
                    hubs.computeIfAbsent(network.id(), id -> new HashSet<>()).addAll(
                            peers.computeIfAbsent(attachment.gateway(), id -> new HashSet<>(Set.of(id)))));
        }
        return hubs;
    }

    private static Map<Pair, Id<Endpoint>> endpoints(Topology topology) {
        Map<Pair, Id<Endpoint>> joined = new HashMap<>();
        for (Endpoint endpoint : topology.all(Endpoint.class)) {
            topology.find(endpoint.service()).stream().flatMap(service -> providers(topology, service))
                    .forEach(network -> joined.putIfAbsent(Pair.of(endpoint.network(), network), endpoint.id()));
        }
        return joined;
    }

    private static Stream<Id<Network>> providers(Topology topology, EndpointService service) {
        return Stream.concat(
                service.loadBalancers().stream().flatMap(id -> topology.find(id).stream()).map(LoadBalancer::network),
                service.server().flatMap(topology::find)
                        .flatMap(broker -> Whereabouts.network(topology, broker.place())).map(Network::id).stream());
    }

    private static Finding note(Overlap<Network> overlap, Map<Pair, Id<Endpoint>> endpoints) {
        Id<Network> inner = overlap.inner().owner().id();
        Id<Network> outer = overlap.outer().owner().id();
        Detail why = Optional.ofNullable(endpoints.get(Pair.of(inner, outer)))
                .map(endpoint -> Detail.of("network.cidr-overlap.endpoint", endpoint))
                .orElseGet(() -> Detail.of("network.cidr-overlap.unrelated"));
        return Finding.of(NetworkCode.CIDR_OVERLAP, List.of(inner, outer), overlap.inner().cidr(), inner,
                overlap.outer().cidr(), outer, why).with(Severity.NOTE);
    }

    private static Finding more(Topology topology, long pairs) {
        return new Finding(NetworkCode.CIDR_OVERLAP, Severity.NOTE, List.of(topology.all(Network.class).getFirst().id()),
                Detail.of("network.cidr-overlap.more-aside", pairs, CidrOverlap.LISTED), Optional.empty());
    }
}
