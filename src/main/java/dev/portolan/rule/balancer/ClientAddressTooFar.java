package dev.portolan.rule.balancer;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.Provider;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Targets can be shown the client's address only in the load balancer's own network or in one peered with it in the same
 * Region, not across a transit gateway.
 */
public final class ClientAddressTooFar implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.PEERING, ElementKind.PRIVATE_LINE,
                ElementKind.TRANSIT_ATTACHMENT, ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        if (topology.all(TransitAttachment.class).isEmpty()) {
            return Stream.empty();
        }
        Backends backends = Backends.of(topology);
        return topology.all(LoadBalancer.class).stream()
                .filter(balancer -> Whereabouts.isAt(topology, balancer.network(), Provider.AWS))
                .flatMap(balancer -> backends.ways(balancer)
                        .filter(way -> ProviderLaws.of(Provider.AWS).preservesClientAddress(way.group()))
                        .filter(way -> Whereabouts.network(topology, way.broker().place())
                                .filter(network -> isTooFar(topology, balancer.network(), network.id())).isPresent()))
                .map(ClientAddressTooFar::finding).distinct();
    }

    private static boolean isTooFar(Topology topology, Id<Network> from, Id<Network> to) {
        if (from.equals(to)) {
            return false;
        }
        boolean peered = topology.all(Peering.class).stream().anyMatch(peering ->
                Set.of(from, to).equals(new HashSet<>(List.of(peering.requester(), peering.accepter()))));
        return peered ? Whereabouts.areApart(topology, from, to) : attached(topology, from) && attached(topology, to);
    }

    private static boolean attached(Topology topology, Id<Network> network) {
        return topology.all(TransitAttachment.class).stream().anyMatch(attachment -> attachment.attached().equals(network));
    }

    private static Finding finding(Backends.Way way) {
        return Finding.of(BalancerCode.CLIENT_ADDRESS_TOO_FAR,
                List.of(way.group().id(), way.balancer().id(), way.broker().id()), way.group().id(), way.broker().id(),
                way.balancer().id())
                .with(new Fix(Detail.of("balancer.client-address-too-far.fix", way.group().id()),
                        List.of(new Change.Set(way.group().id(), "preserveClientAddress", Toggle.OFF))));
    }
}
