package dev.portolan.edit.copy;

import dev.portolan.design.Nesting;
import dev.portolan.edit.element.Companions;
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
import dev.portolan.model.Peering;
import dev.portolan.model.Place;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is copied when some elements and outlines are: what lies in them, what is drawn as part of them (a client's
 * connections, a balancer's target groups), a cluster with its last broker, and links with both ends.
 */
final class Extent {
    private final Topology topology;
    private final Nesting nesting;
    private final Set<Id<?>> asked;
    private final SequencedSet<Id<?>> copied;
    private final Map<Id<Cluster>, List<Broker>> nodes;
    private final Map<Id<TargetGroup>, List<LoadBalancer>> leading = new HashMap<>();

    private Extent(Topology topology, Collection<? extends Id<?>> ids) {
        Companions companions = new Companions(topology);
        this.topology = topology;
        this.nesting = Nesting.of(topology);
        this.asked = Set.copyOf(ids);
        this.copied = companions.held(ids);
        companions.outlines(ids).forEach(outline -> copied.addAll(outline.ids()));
        this.nodes = topology.all(Broker.class).stream().collect(Collectors.groupingBy(Broker::cluster));
        topology.all(LoadBalancer.class).forEach(balancer -> balancer.listeners().forEach(listener ->
                leading.computeIfAbsent(listener.targetGroup(), id -> new ArrayList<>()).add(balancer)));
    }

    /** The elements copied, in the order of the topology. */
    static SequencedSet<Id<?>> of(Topology topology, Collection<? extends Id<?>> ids) {
        Extent extent = new Extent(topology, ids);
        boolean grown = true;
        while (grown) {
            List<Id<?>> more = topology.elements().stream().filter(each -> !extent.copied.contains(each.id())
                    && extent.belongs(each)).<Id<?>>map(Element::id).toList();
            grown = extent.copied.addAll(more);
        }
        return topology.elements().stream().<Id<?>>map(Element::id).filter(extent.copied::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean has(Id<?> id) {
        return copied.contains(id);
    }

    private boolean belongs(Element element) {
        return switch (element) {
            case Account alone -> false;
            case Region alone -> false;
            case Network alone -> false;
            case TransitGateway alone -> false;
            case Subnet each -> has(each.network());
            case RouteTable each -> has(each.network());
            case SecurityGroup each -> has(each.network());
            case NetworkAcl each -> has(each.network());
            case InternetGateway each -> has(each.network());
            case NatGateway each -> has(each.subnet());
            case Client each -> has(each.place());
            case Broker each -> has(each.place()) || asked.contains(each.cluster());
            case Cluster each -> isWhole(each);
            case LoadBalancer each -> has(nesting.around(each.id()).getFirst());
            case Endpoint each -> has(nesting.around(each.id()).getFirst());
            case EndpointService each -> Nesting.home(topology, each).filter(this::has).isPresent();
            case HostedZone each -> each.networks().stream().anyMatch(this::has);
            case PublicAddress each -> each.attachedTo().filter(this::has).isPresent();
            case TargetGroup each -> has(each.network()) || isLedToFromHereOnly(each);
            case Connection each -> has(each.client());
            case TransitRouteTable each -> has(each.gateway());
            case TransitAttachment each -> has(each.gateway()) && has(each.attached());
            case TransitPeering each -> has(each.requester()) && has(each.accepter());
            case Peering each -> has(each.requester()) && has(each.accepter());
            case PrivateLine each -> has(each.near()) && each.far().map(this::has).orElseGet(() -> endsHere(each));
        };
    }

    /** One broker of its own is copied into its cluster; all that there are, or all in a place, make a cluster of their own. */
    private boolean isWhole(Cluster cluster) {
        List<Broker> nodes = this.nodes.getOrDefault(cluster.id(), List.of());
        return !nodes.isEmpty() && nodes.stream().allMatch(each -> has(each.id())) && (nodes.size() > 1
                || copied.stream().anyMatch(id -> topology.find(id.<Element>as()).filter(Place.class::isInstance).isPresent()));
    }

    private boolean isLedToFromHereOnly(TargetGroup group) {
        List<LoadBalancer> balancers = leading.getOrDefault(group.id(), List.of());
        return !balancers.isEmpty() && balancers.stream().allMatch(each -> has(each.id()));
    }

    private boolean endsHere(PrivateLine line) {
        List<Id<TransitGateway>> ends = topology.all(TransitAttachment.class).stream()
                .filter(each -> each.attached().equals(line.id())).map(TransitAttachment::gateway).toList();
        return ends.isEmpty() || ends.stream().anyMatch(this::has);
    }
}
