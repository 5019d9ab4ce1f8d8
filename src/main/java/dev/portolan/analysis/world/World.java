package dev.portolan.analysis.world;

import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.HostedZone;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Subnet;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** All that the analysis may know of a topology, as questions; see {@link Reads} for why. */
public final class World {
    private final Arrangement arrangement;
    private final Optional<Reads> reads;

    private World(Arrangement arrangement, Optional<Reads> reads) {
        this.arrangement = arrangement;
        this.reads = reads;
    }

    public static World of(Arrangement arrangement) {
        return new World(arrangement, Optional.empty());
    }

    /** A world that writes down what is asked of it. */
    public static World recording(Arrangement arrangement, Reads reads) {
        return new World(arrangement, Optional.of(reads));
    }

    @SuppressWarnings("unchecked")
    private <A> A ask(Question question, Object key) {
        Object answer = question.answer(arrangement, key);
        reads.ifPresent(r -> r.note(question, key, answer));
        return (A) answer;
    }

    /** The element of that id. @throws NoSuchElementException when there is none */
    public <E extends Element> E get(Id<E> id) {
        return this.<Optional<E>>ask(Question.ELEMENT, id)
                .orElseThrow(() -> new NoSuchElementException("no element has the id " + id));
    }

    /** The element of that id, of whatever kind. */
    public Element element(Id<?> id) {
        return get(id.<Element>as());
    }

    /** What a security group's rules say of a flow. */
    public GroupRuling ruling(GroupRuling.Flow flow) {
        return this.<Optional<GroupRuling>>ask(Question.GROUP_RULING, flow)
                .orElseThrow(() -> new NoSuchElementException("no security group has the id " + flow.group()));
    }

    /** What a route table says of a block. */
    public SubnetRoute route(Id<RouteTable> table, Cidr block) {
        return this.<Optional<SubnetRoute>>ask(Question.SUBNET_ROUTE, new Question.At(table, block))
                .orElseThrow(() -> new NoSuchElementException("no route table has the id " + table));
    }

    /** The interfaces of an element: several for a balancer or an endpoint, one for others. */
    public List<Nic> nics(Id<?> element) {
        return ask(Question.NICS, element);
    }

    /** The interfaces that have this address in a network: more than one is a fault of the design. */
    public List<Nic> nicsAt(Id<Network> network, IpAddress address) {
        return ask(Question.NICS_AT, new Question.At(network, address));
    }

    /** The network next to one on a chain of peerings and lines to another: links that do not forward for each other. */
    public Optional<Id<Network>> chain(Id<Network> from, Id<Network> to) {
        return ask(Question.CHAIN, new Question.At(from, to));
    }

    public List<Subnet> subnetsOf(Id<Network> network) {
        return ask(Question.SUBNETS, network);
    }

    public List<PublicAddress> publicAddressesOf(Id<?> element) {
        return ask(Question.PUBLIC_OF, element);
    }

    public List<PublicAddress> publicAddressesAt(IpAddress address) {
        return ask(Question.PUBLIC_AT, address);
    }

    public List<Peering> peerings(Id<Network> network) {
        return ask(Question.PEERINGS, network);
    }

    /** Private lines that join the network to another one directly. */
    public List<PrivateLine> lines(Id<Network> network) {
        return ask(Question.LINES, network);
    }

    public List<AttachPoint> attachPoints(Id<Network> network) {
        return ask(Question.ATTACH_POINTS, network);
    }

    /** Every network that enters a transit gateway, and where. */
    public List<AttachPoint> attachPointsOf(Id<TransitGateway> gateway) {
        return ask(Question.ATTACH_POINTS_OF, gateway);
    }

    /** All transit gateways there are. */
    public Set<Id<TransitGateway>> transitGateways() {
        return ask(Question.TRANSIT_GATEWAYS, "all");
    }

    public List<TransitPeering> transitPeerings(Id<TransitGateway> gateway) {
        return ask(Question.TRANSIT_PEERINGS, gateway);
    }

    public List<TransitRouteTable> transitTables(Id<TransitGateway> gateway) {
        return ask(Question.TRANSIT_TABLES, gateway);
    }

    public List<InternetGateway> internetGateways(Id<Network> network) {
        return ask(Question.INTERNET_GATEWAYS, network);
    }

    public List<NatGateway> nats(Id<Network> network) {
        return ask(Question.NATS, network);
    }

    /** Endpoints, wherever they stand, of services whose balancers stand in the network. */
    public List<Endpoint> endpointsInto(Id<Network> network) {
        return ask(Question.ENDPOINTS_INTO, network);
    }

    /** The table an attachment uses when it names none: a drawn one, or the gateway's own id for the assumed one. */
    public Optional<Id<?>> defaultTransitTable(Id<TransitGateway> gateway) {
        return ask(Question.DEFAULT_TABLE, gateway);
    }

    public Optional<Map.Entry<Cidr, TransitEntry>> transitRoute(Id<?> table, Cidr block) {
        return ask(Question.TRANSIT_LONGEST, new Question.At(table, block));
    }

    /** Routes that claim only a part of the block; none where it is one address. */
    public List<Map.Entry<Cidr, TransitEntry>> transitRoutesInside(Id<?> table, Cidr block) {
        return block.isSingle() ? List.of() : ask(Question.TRANSIT_INSIDE, new Question.At(table, block));
    }

    /** Private zones associated with a network. */
    public List<HostedZone> privateZones(Id<Network> network) {
        return ask(Question.PRIVATE_ZONES, network);
    }

    /** All zones whose domain is the name or a parent of it, the longest domain first. */
    public List<HostedZone> zonesHolding(String name) {
        return ask(Question.ZONES_HOLDING, normalName(name));
    }

    public List<NamedElement> providerName(String name) {
        return ask(Question.PROVIDER_NAME, normalName(name));
    }

    /** Endpoints of a network that answer to the name there, by an attached domain or the service's private name. */
    public List<EndpointName> endpointsNamed(Id<Network> network, String name) {
        return ask(Question.ENDPOINTS_NAMED, new Question.At(network, normalName(name)));
    }

    /** Lower case, without a final dot. */
    public static String normalName(String name) {
        return NameIndex.normal(name);
    }

    /** All nodes of a cluster. */
    public List<Broker> nodes(Id<Cluster> cluster) {
        return ask(Question.BROKERS, cluster);
    }

    /** What is drawn in front of a cluster's brokers, whether or not anything leads there yet. */
    public Frontage frontage(Id<Cluster> cluster) {
        return ask(Question.FRONTAGE, cluster);
    }

    /** The networks from which a cluster is dialled. */
    public Set<Id<Network>> callers(Id<Cluster> cluster) {
        return ask(Question.CALLERS, cluster);
    }

    /** The elements at which a cluster may be dialled. */
    public List<Id<?>> doors(Id<Cluster> cluster) {
        return ask(Question.DOORS, cluster);
    }
}
