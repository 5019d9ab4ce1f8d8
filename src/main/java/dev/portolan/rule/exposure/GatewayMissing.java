package dev.portolan.rule.exposure;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PublicCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Addressable;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.ElementKind;
import dev.portolan.model.GatewayKind;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On AWS a public address works only in a network with an internet gateway. */
public final class GatewayMissing implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.BROKER, ElementKind.CLIENT,
                ElementKind.LOAD_BALANCER, ElementKind.NAT_GATEWAY, ElementKind.PUBLIC_ADDRESS, ElementKind.INTERNET_GATEWAY);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        if (topology.all(PublicAddress.class).isEmpty()) {
            return Stream.empty();
        }
        Set<Id<Network>> gated = topology.all(InternetGateway.class).stream()
                .filter(gateway -> gateway.kind() == GatewayKind.STANDARD).map(InternetGateway::network)
                .collect(Collectors.toSet());
        Map<Network, List<Id<?>>> lacking = new LinkedHashMap<>();
        topology.all(PublicAddress.class).forEach(address -> address.attachedTo().flatMap(topology::find)
                .flatMap(bound -> network(topology, bound))
                .filter(network -> network.kind() == NetworkKind.VPC && !gated.contains(network.id()))
                .filter(network -> ProviderLaws.of(network.provider()).gatewayForPublicAddress().value() == Toggle.ON)
                .ifPresent(network -> lacking.computeIfAbsent(network, n -> new ArrayList<>()).add(address.id())));
        return lacking.entrySet().stream().map(entry -> finding(topology, entry.getKey(), entry.getValue()));
    }

    private static Optional<Network> network(Topology topology, Addressable bound) {
        return switch (bound) {
            case Broker broker -> Whereabouts.network(topology, broker.place());
            case Client client -> Whereabouts.network(topology, client.place());
            case LoadBalancer balancer -> topology.find(balancer.network());
            case NatGateway nat -> Whereabouts.network(topology, nat.subnet().as());
        };
    }

    private static Finding finding(Topology topology, Network network, List<Id<?>> addresses) {
        Id<InternetGateway> id = Id.of(network.id() + "-igw");
        Finding finding = Finding.of(PublicCode.NO_GATEWAY, Stream.<Id<?>>concat(Stream.of(network.id()), addresses.stream())
                .toList(),
                network.id(), addresses).with(Severity.WARNING);
        return topology.contains(id) ? finding : finding.with(new Fix(Detail.of("public.no-gateway.fix", network.id()),
                List.of(new Change.Put(Shape.of(InternetGateway.class).create(Map.of("id", id, "network", network.id()))))));
    }
}
