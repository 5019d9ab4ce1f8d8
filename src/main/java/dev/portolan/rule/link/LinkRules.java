package dev.portolan.rule.link;

import dev.portolan.rule.TopologyRule;
import java.util.List;

/** The rules about links between networks. */
public final class LinkRules {
    private static final List<TopologyRule> ALL = List.of(new PeeringState(), new PeeringSelf(), new PeeringDuplicate(),
            new PeeringRegion(), new PeeringBeyond(),
            new PeeringEdge(), new PeeringDns(), new GroupAcrossRegions(),
            new AttachmentState(), new AttachmentUnassociated(), new AttachmentUnpropagated(), new AttachmentDuplicate(),
            new ZoneNotAttached(), new TransitRegion(), new TransitPeeringState(), new TransitPeeringSelf(),
            new StaticRouteMissing(),
            new TransitChain(), new TransitBlackhole(), new OpenMesh(),
            new EndpointState(), new PrincipalNotAllowed(), new EndpointRegion(), new EndpointZones(), new InterfaceZones(),
            new AmbiguousBalancer(), new BalancerShared(), new ZoneNotOffered(), new BalancerPublic(),
            new PrivateNameUnverified(), new PrivateNameMissing(), new ServiceWithoutBackend(), new BrokerNotOffered(),
            new SourceRangeDenied(), new ServicePassedOver());

    private LinkRules() {
    }

    public static List<TopologyRule> all() {
        return ALL;
    }
}
