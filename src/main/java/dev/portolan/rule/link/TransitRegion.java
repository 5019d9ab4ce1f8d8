package dev.portolan.rule.link;

import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.finding.TransitCode;
import dev.portolan.model.Attachable;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A transit gateway takes networks of its own Region; others come over a peering of gateways. */
public final class TransitRegion implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.TRANSIT_GATEWAY, ElementKind.TRANSIT_ATTACHMENT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(TransitAttachment.class).stream().flatMap(attachment -> topology.find(attachment.gateway()).stream()
                .flatMap(gateway -> topology.<Attachable>find(attachment.attached()).filter(Network.class::isInstance)
                        .map(Network.class::cast).filter(network -> apart(network, gateway))
                        .map(network -> finding(attachment, network, gateway)).stream()));
    }

    private static boolean apart(Network network, TransitGateway gateway) {
        return network.region().isPresent() && gateway.region().isPresent() && !network.region().equals(gateway.region());
    }

    private static Finding finding(TransitAttachment attachment, Network network, TransitGateway gateway) {
        return Finding.of(TransitCode.REGION_MISMATCH, List.of(attachment.id(), network.id(), gateway.id()), network.id(),
                network.region().orElseThrow(), gateway.id(), gateway.region().orElseThrow())
                .with(gateway.provider() == Provider.AWS ? Severity.ERROR : Severity.WARNING);
    }
}
