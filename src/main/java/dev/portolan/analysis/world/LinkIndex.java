package dev.portolan.analysis.world;

import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What joins what: the links of each network and of each transit gateway. */
final class LinkIndex {
    static final Set<ElementKind> READS = EnumSet.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.PEERING,
            ElementKind.TRANSIT_GATEWAY, ElementKind.TRANSIT_ROUTE_TABLE, ElementKind.TRANSIT_ATTACHMENT,
            ElementKind.TRANSIT_PEERING, ElementKind.PRIVATE_LINE, ElementKind.INTERNET_GATEWAY,
            ElementKind.NAT_GATEWAY, ElementKind.ENDPOINT, ElementKind.ENDPOINT_SERVICE, ElementKind.LOAD_BALANCER);

    private final Chains chains;
    private final Set<Id<TransitGateway>> gateways = new LinkedHashSet<>();
    private final Map<Id<?>, List<Subnet>> subnets = new HashMap<>();
    private final Map<Id<?>, List<Peering>> peerings = new HashMap<>();
    private final Map<Id<?>, List<PrivateLine>> lines = new HashMap<>();
    private final Map<Id<?>, List<AttachPoint>> attachPoints = new HashMap<>();
    private final Map<Id<?>, List<AttachPoint>> gatewayPoints = new HashMap<>();
    private final Map<Id<?>, List<TransitPeering>> transitPeerings = new HashMap<>();
    private final Map<Id<?>, List<TransitRouteTable>> tables = new HashMap<>();
    private final Map<Id<?>, List<InternetGateway>> internetGateways = new HashMap<>();
    private final Map<Id<?>, List<NatGateway>> nats = new HashMap<>();
    private final Map<Id<?>, List<Endpoint>> endpointsInto = new HashMap<>();

    LinkIndex(Topology topology) {
        chains = new Chains(topology);
        topology.all(TransitGateway.class).forEach(gateway -> gateways.add(gateway.id()));
        topology.all(Subnet.class).forEach(subnet -> put(subnets, subnet.network(), subnet));
        for (Peering peering : topology.all(Peering.class)) {
            put(peerings, peering.requester(), peering);
            put(peerings, peering.accepter(), peering);
        }
        for (PrivateLine line : topology.all(PrivateLine.class)) {
            line.far().ifPresent(far -> {
                put(lines, line.near(), line);
                put(lines, far, line);
            });
        }
        for (TransitAttachment attachment : topology.all(TransitAttachment.class)) {
            addAttachPoints(topology, attachment);
        }
        for (TransitPeering peering : topology.all(TransitPeering.class)) {
            put(transitPeerings, peering.requester(), peering);
            put(transitPeerings, peering.accepter(), peering);
        }
        topology.all(TransitRouteTable.class).forEach(table -> put(tables, table.gateway(), table));
        topology.all(InternetGateway.class).forEach(gateway -> put(internetGateways, gateway.network(), gateway));
        for (NatGateway nat : topology.all(NatGateway.class)) {
            Subnet subnet = topology.get(nat.subnet());
            put(nats, subnet.network(), nat);
        }
        topology.all(Endpoint.class).forEach(endpoint -> addEndpoint(topology, endpoint));
    }

    private void addAttachPoints(Topology topology, TransitAttachment attachment) {
        Element attached = topology.get(attachment.attached());
        switch (attached) {
            case Network network -> enter(new AttachPoint(attachment, Optional.empty(), network.id()));
            case PrivateLine line -> {
                enter(new AttachPoint(attachment, Optional.of(line), line.near()));
                line.far().ifPresent(far -> enter(new AttachPoint(attachment, Optional.of(line), far)));
            }
            default -> throw new IllegalStateException("not attachable: " + attached.id());
        }
    }

    private void enter(AttachPoint point) {
        put(attachPoints, point.network(), point);
        put(gatewayPoints, point.attachment().gateway(), point);
    }

    private void addEndpoint(Topology topology, Endpoint endpoint) {
        EndpointService service = topology.get(endpoint.service());
        service.loadBalancers().stream().map(topology::get).map(LoadBalancer::network).distinct()
                .forEach(provider -> put(endpointsInto, provider, endpoint));
    }

    private static <V> void put(Map<Id<?>, List<V>> map, Id<?> key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
    }

    Optional<Id<Network>> chain(Id<?> from, Id<Network> to) {
        return chains.step(from, to);
    }

    List<Subnet> subnets(Id<?> network) {
        return subnets.getOrDefault(network, List.of());
    }

    List<Peering> peerings(Id<?> network) {
        return peerings.getOrDefault(network, List.of());
    }

    List<PrivateLine> lines(Id<?> network) {
        return lines.getOrDefault(network, List.of());
    }

    List<AttachPoint> attachPoints(Id<?> network) {
        return attachPoints.getOrDefault(network, List.of());
    }

    List<AttachPoint> attachPointsOf(Id<?> gateway) {
        return gatewayPoints.getOrDefault(gateway, List.of());
    }

    List<TransitPeering> transitPeerings(Id<?> gateway) {
        return transitPeerings.getOrDefault(gateway, List.of());
    }

    /** All transit gateways there are. */
    Set<Id<TransitGateway>> gateways() {
        return gateways;
    }

    List<TransitRouteTable> tables(Id<?> gateway) {
        return tables.getOrDefault(gateway, List.of());
    }

    List<InternetGateway> internetGateways(Id<?> network) {
        return internetGateways.getOrDefault(network, List.of());
    }

    List<NatGateway> nats(Id<?> network) {
        return nats.getOrDefault(network, List.of());
    }

    /** Endpoints, wherever they stand, of services whose balancers stand in the network. */
    List<Endpoint> endpointsInto(Id<?> network) {
        return endpointsInto.getOrDefault(network, List.of());
    }
}
