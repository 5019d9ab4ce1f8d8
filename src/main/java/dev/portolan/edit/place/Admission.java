package dev.portolan.edit.place;

import dev.portolan.design.Nesting;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Refusal.Reason;
import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Region;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** Which container may hold what. Made once for a drag, asked at every step of it. */
public final class Admission {
    private final Topology topology;
    private final Nesting nesting;

    private Admission(Topology topology) {
        this.topology = topology;
        this.nesting = Nesting.of(topology);
    }

    public static Admission of(Topology topology) {
        return new Admission(topology);
    }

    /**
     * Why something may not be dropped into a container; empty where it may. Where it is, it may always be.
     *
     * @param placed the id it is placed under
     * @param container the ids that the container stands for; none for the bare canvas
     */
    public Optional<Refusal> refusal(Id<?> placed, List<Id<?>> container) {
        Container into = Container.of(topology::find, container);
        Optional<Element> element = topology.find(placed.<Element>as());
        boolean outline = element.isEmpty() || element.get() instanceof Region || element.get() instanceof Account;
        if (outline) {
            return unless(into.isCanvas(), Reason.A_REGION_LIES_ON_THE_CANVAS);
        }
        return nesting.around(placed).equals(container) ? Optional.empty() : refusal(element.get(), into);
    }

    private Optional<Refusal> refusal(Element element, Container into) {
        return switch (element) {
            case Network network when network.kind() == NetworkKind.INTERNET ->
                unless(into.isCanvas(), Reason.THE_INTERNET_LIES_ON_THE_CANVAS);
            case Network network -> unless(into instanceof Container.Outline, Reason.A_NETWORK_LIES_IN_A_REGION);
            case Subnet subnet when into.isOutside() -> refused(Reason.THE_INTERNET_HAS_NO_SUBNETS);
            case Subnet subnet -> unless(into instanceof Container.InNetwork, Reason.A_SUBNET_LIVES_IN_A_NETWORK);
            case Broker broker -> unless(into.place().isPresent(), Reason.A_HOST_STANDS_IN_A_NETWORK);
            case Client client -> unless(into.place().isPresent(), Reason.A_HOST_STANDS_IN_A_NETWORK);
            case Endpoint endpoint -> unless(isInside(into), Reason.AN_ENDPOINT_STANDS_IN_A_NETWORK);
            case LoadBalancer balancer -> unless(isInside(into), Reason.A_BALANCER_STANDS_IN_A_NETWORK);
            case NatGateway nat -> unless(into instanceof Container.InSubnet, Reason.A_NAT_GATEWAY_STANDS_IN_A_SUBNET);
            case InternetGateway gateway -> unless(into instanceof Container.InNetwork && !into.isOutside(),
                    Reason.AN_INTERNET_GATEWAY_BELONGS_TO_A_NETWORK);
            case TransitGateway gateway -> unless(into instanceof Container.Outline, Reason.A_TRANSIT_GATEWAY_LIES_IN_A_REGION);
            case EndpointService service when Nesting.home(topology, service).isPresent() ->
                refused(Reason.A_SERVICE_STANDS_WITH_ITS_BALANCER);
            case EndpointService service -> unless(into instanceof Container.Outline, Reason.A_SERVICE_LIES_IN_A_REGION);
            case HostedZone zone when into.isCanvas() -> unless(zone.networks().size() < 2, Reason.A_ZONE_IS_SEEN_ELSEWHERE_TOO);
            case HostedZone zone -> unless(into instanceof Container.InNetwork && !into.isOutside(),
                    Reason.A_ZONE_IS_SEEN_BY_NETWORKS);
            case Peering link -> refused(Reason.A_LINK_LIES_BETWEEN_ITS_ENDS);
            case TransitPeering link -> refused(Reason.A_LINK_LIES_BETWEEN_ITS_ENDS);
            case PrivateLine link -> refused(Reason.A_LINK_LIES_BETWEEN_ITS_ENDS);
            case PublicAddress address -> refused(Reason.A_PUBLIC_ADDRESS_LIES_ON_THE_CANVAS);
            case Cluster cluster -> refused(Reason.A_CLUSTER_STANDS_WITH_ITS_BROKERS);
            case Account part -> refused(Reason.NOT_DRAWN_BY_ITSELF);
            case Region part -> refused(Reason.NOT_DRAWN_BY_ITSELF);
            case RouteTable part -> refused(Reason.NOT_DRAWN_BY_ITSELF);
            case SecurityGroup part -> refused(Reason.NOT_DRAWN_BY_ITSELF);
            case NetworkAcl part -> refused(Reason.NOT_DRAWN_BY_ITSELF);
            case TransitRouteTable part -> refused(Reason.NOT_DRAWN_BY_ITSELF);
            case TransitAttachment part -> refused(Reason.NOT_DRAWN_BY_ITSELF);
            case TargetGroup part -> refused(Reason.NOT_DRAWN_BY_ITSELF);
            case Connection part -> refused(Reason.NOT_DRAWN_BY_ITSELF);
        };
    }

    private static boolean isInside(Container into) {
        return into.place().isPresent() && !into.isOutside();
    }

    private static Optional<Refusal> unless(boolean allowed, Reason reason) {
        return allowed ? Optional.empty() : refused(reason);
    }

    private static Optional<Refusal> refused(Reason reason) {
        return Optional.of(Refusal.of(reason));
    }
}
