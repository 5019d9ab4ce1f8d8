package dev.portolan.design;

import dev.portolan.model.Account;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointNode;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which container of the drawing each element lies in: a subnet, a network, the outline of a territory, or the bare canvas.
 * A container is named by the ids it stands for: one subnet, one network, a Region or an account or both, or none.
 */
public final class Nesting {
    /** The container of what lies on the bare canvas. */
    public static final List<Id<?>> CANVAS = List.of();

    private final Topology topology;
    private final Territories territories;
    private final Map<Id<?>, Id<?>> gatewayOfLine = new HashMap<>();
    /** Clusters with nodes: these are drawn, and not the cluster. */
    private final Set<Id<?>> standing = new HashSet<>();

    private Nesting(Topology topology) {
        this.topology = topology;
        this.territories = Territories.of(topology);
        topology.all(Broker.class).forEach(each -> standing.add(each.cluster()));
        topology.all(TransitAttachment.class).forEach(each -> gatewayOfLine.putIfAbsent(each.attached(), each.gateway()));
    }

    public static Nesting of(Topology topology) {
        return new Nesting(topology);
    }

    public Territories territories() {
        return territories;
    }

    /** The container of the element of that id; the bare canvas for what is an outline itself or is not drawn by itself. */
    public List<Id<?>> around(Id<?> id) {
        return topology.find(id.<Element>as()).map(this::around).orElse(CANVAS);
    }

    private List<Id<?>> around(Element element) {
        return switch (element) {
            case Network network -> network.kind() == NetworkKind.INTERNET ? CANVAS : Territory.of(network).ids();
            case TransitGateway gateway -> Territory.of(gateway).ids();
            case EndpointService service -> home(topology, service).map(Nesting::only)
                    .orElseGet(() -> Territory.of(service).ids());
            case Subnet subnet -> only(subnet.network());
            case InternetGateway gateway -> only(gateway.network());
            case NatGateway gateway -> only(gateway.subnet());
            case Endpoint each -> only(place(each.network(), each.nodes().stream().map(EndpointNode::subnet).toList()));
            case LoadBalancer each -> only(place(each.network(), each.nodes().stream().map(BalancerNode::subnet).toList()));
            case Broker broker -> only(broker.place());
            case Client client -> only(client.place());
            case HostedZone zone -> zone.networks().stream().findFirst().map(Nesting::only).orElse(CANVAS);
            case Peering peering -> both(peering.requester(), peering.accepter());
            case TransitPeering peering -> both(peering.requester(), peering.accepter());
            case PrivateLine line -> both(line.near(), farEnd(line));
            case Account none -> CANVAS;
            case Region none -> CANVAS;
            case PublicAddress none -> CANVAS;
            case Cluster none -> CANVAS;
            case RouteTable none -> CANVAS;
            case SecurityGroup none -> CANVAS;
            case NetworkAcl none -> CANVAS;
            case TransitRouteTable none -> CANVAS;
            case TransitAttachment none -> CANVAS;
            case TargetGroup none -> CANVAS;
            case Connection none -> CANVAS;
        };
    }

    private static List<Id<?>> only(Id<?> id) {
        return List.of(id);
    }

    /** Whether the element is drawn as a figure of its own, and so has a placement of its own; outlines are not asked for. */
    public boolean isDrawn(Id<?> id) {
        return topology.find(id.<Element>as()).filter(this::isDrawn).isPresent();
    }

    private boolean isDrawn(Element element) {
        return switch (ElementKind.of(element)) {
            case NETWORK, SUBNET, PEERING, TRANSIT_GATEWAY, TRANSIT_PEERING, PRIVATE_LINE, INTERNET_GATEWAY, NAT_GATEWAY,
                 ENDPOINT_SERVICE, ENDPOINT, LOAD_BALANCER, HOSTED_ZONE, BROKER, CLIENT -> true;
            case CLUSTER -> !standing.contains(element.id());
            case PUBLIC_ADDRESS -> ((PublicAddress) element).attachedTo().isEmpty();
            case ACCOUNT, REGION, ROUTE_TABLE, SECURITY_GROUP, NETWORK_ACL, TRANSIT_ROUTE_TABLE, TRANSIT_ATTACHMENT,
                 TARGET_GROUP, CONNECTION -> false;
        };
    }

    /** The network that a service is offered from, when what stands behind it says so. */
    public static Optional<Id<?>> home(Topology topology, EndpointService service) {
        Optional<Id<?>> balanced = service.loadBalancers().stream().flatMap(id -> topology.find(id).stream()).findFirst()
                .map(LoadBalancer::network);
        return balanced.isPresent() ? balanced
                : service.server().flatMap(topology::find).flatMap(server -> network(topology, server.place()));
    }

    /** The network of a place: itself, or that of the subnet. */
    public static Optional<Id<?>> network(Topology topology, Id<?> place) {
        return topology.find(place.<Element>as()).flatMap(element -> switch (element) {
            case Network network -> Optional.of(network.id());
            case Subnet subnet -> Optional.of(subnet.network());
            default -> Optional.empty();
        });
    }

    /** Where what has interfaces is drawn: in the one subnet that all of them are in, or else in the network. */
    public static Id<?> place(Id<Network> network, List<Id<Subnet>> subnets) {
        return subnets.size() == 1 ? subnets.getFirst() : network;
    }

    private Id<?> farEnd(PrivateLine line) {
        return line.far().<Id<?>>map(id -> id).orElseGet(() -> gatewayOfLine.getOrDefault(line.id(), line.near()));
    }

    /** The innermost container that holds both, themselves not counted. */
    private List<Id<?>> both(Id<?> one, Id<?> other) {
        List<List<Id<?>>> far = path(other);
        return path(one).stream().filter(far::contains).findFirst().orElse(CANVAS);
    }

    /** The containers of an element, innermost first, without the canvas. */
    public List<List<Id<?>>> path(Id<?> id) {
        List<List<Id<?>>> path = new ArrayList<>();
        List<Id<?>> at = around(id);
        while (!at.isEmpty()) {
            path.add(at);
            boolean place = at.size() == 1 && topology.find(at.getFirst().<Element>as()).filter(Nesting::isPlace).isPresent();
            at = place ? around(at.getFirst()) : CANVAS;
        }
        return path;
    }

    private static boolean isPlace(Element element) {
        return element instanceof Network || element instanceof Subnet;
    }

    /** The id under which a container is placed; empty for the bare canvas. */
    public Optional<Id<?>> placedAs(List<Id<?>> container) {
        return container.isEmpty() ? Optional.empty()
                : territories.of(container).flatMap(territories::placedAs).or(() -> Optional.of(container.getFirst()));
    }

    /** The id under which the container of what is placed under an id is placed itself; empty on the bare canvas. */
    public Optional<Id<?>> containerOf(Id<?> placed) {
        return placedAs(around(placed));
    }
}
