package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.Change;
import dev.portolan.model.DnatRule;
import dev.portolan.model.ElementKind;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A NAT gateway of AWS lets connections out and forwards no port inwards. */
public final class ForwardUnsupported implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.NAT_GATEWAY);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(NatGateway.class).stream().filter(nat -> !nat.forwards().isEmpty())
                .filter(nat -> Whereabouts.network(topology, nat.subnet().as()).map(Network::provider)
                        .filter(provider -> provider == Provider.AWS).isPresent())
                .map(ForwardUnsupported::finding);
    }

    private static Finding finding(NatGateway nat) {
        return Finding.of(PublicCode.FORWARD_UNSUPPORTED, List.of(nat.id()), nat.id(),
                nat.forwards().stream().map(DnatRule::port).distinct().toList())
                .with(new Fix(Detail.of("public.forward-unsupported.fix", nat.id()),
                        List.of(new Change.Set(nat.id(), "forwards", List.of()))));
    }
}
