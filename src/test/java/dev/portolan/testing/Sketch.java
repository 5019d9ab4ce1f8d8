package dev.portolan.testing;

import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Connection;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.GatewayKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LineKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Peering;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Provider;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Region;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Subnet;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitAttachment;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.TransitPeering;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import dev.portolan.model.shape.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A topology written in a few readable lines. A sketch is a value: every method returns a new one, so that one base can
 * be varied in many ways. Subnets belong to the network named last, brokers to the cluster named last; networks belong
 * to the account and Region named last, if any. Values may be given as texts; {@link Words} lists the notations.
 *
 * <p>Part names in {@link #with}, {@link #add}, {@link #drop} are those of the file; they may lead into lists, as in
 * {@code listeners[EXTERNAL].port} or {@code routes[0].state}.
 */
public final class Sketch {
    private final Topology topology;
    private final Provider provider;
    private final Map<String, String> context;

    private Sketch(Topology topology, Provider provider, Map<String, String> context) {
        this.topology = topology;
        this.provider = provider;
        this.context = context;
    }

    public static Sketch aws() {
        return of(Provider.AWS);
    }

    public static Sketch alibaba() {
        return of(Provider.ALIBABA);
    }

    public static Sketch otc() {
        return of(Provider.OTC);
    }

    /** An empty sketch whose networks are that provider's. */
    public static Sketch of(Provider provider) {
        return new Sketch(Topology.EMPTY, provider, Map.of());
    }

    /** A sketch that continues from a finished topology. */
    public static Sketch of(Topology topology) {
        return new Sketch(topology, Provider.AWS, Map.of());
    }

    /** The same sketch, whose further networks are that provider's and of no account or Region yet. */
    public Sketch by(Provider other) {
        return new Sketch(topology, other, Map.of());
    }

    public Sketch account(String id, String number) {
        return put(Account.class, id, "provider", provider, "number", number).naming("account", id);
    }

    public Sketch region(String id) {
        return (topology.contains(Id.of(id)) ? this : put(Region.class, id, "provider", provider)).naming("region", id);
    }

    public Sketch vpc(String id, String... cidrs) {
        return network(NetworkKind.VPC, id, cidrs);
    }

    /** An on-premises site. */
    public Sketch site(String id, String... cidrs) {
        return network(NetworkKind.ON_PREMISES, id, cidrs);
    }

    public Sketch internet(String id) {
        return network(NetworkKind.INTERNET, id);
    }

    public Sketch network(NetworkKind kind, String id, String... cidrs) {
        boolean owned = kind != NetworkKind.INTERNET && kind != NetworkKind.ON_PREMISES;
        return put(Network.class, id, "kind", kind, "cidrs", List.of(cidrs),
                "provider", owned ? provider : Provider.SELF_HOSTED,
                "account", owned ? id("account") : Optional.empty(), "region", owned ? id("region") : Optional.empty())
                .naming("network", id);
    }

    public Sketch subnet(String id, String cidrs, String zone) {
        return subnet(id, context.get("network"), cidrs, zone);
    }

    public Sketch subnet(String id, String network, String cidrs, String zone) {
        return put(Subnet.class, id, "network", network, "cidrs", cidrs, "zone", zone);
    }

    /** Routes of a subnet, in its own table {@code <subnet>-rt}, which is made when it has none. */
    public Sketch routes(String subnet, String... routes) {
        Subnet element = topology.get(Id.<Subnet>of(subnet));
        String table = element.routeTable().map(Id::value).orElse(subnet + "-rt");
        Sketch with = topology.contains(Id.of(table)) ? this
                : table(table, element.network().value()).with(subnet, "routeTable", table);
        return Arrays.stream(routes).reduce(with, (sketch, route) -> sketch.add(table, "routes", route), (a, b) -> b);
    }

    /** A route table, which subnets then use by {@code with(subnet, "routeTable", id)}. */
    public Sketch table(String id, String network, String... routes) {
        return put(RouteTable.class, id, "network", network, "routes", List.of(routes));
    }

    /** A security group of rules such as {@code in 9094 10.1.0.0/16}, {@code out all 0.0.0.0/0} or {@code out none}. */
    public Sketch group(String id, String network, String... rules) {
        boolean stated = Arrays.stream(rules).anyMatch(rule -> rule.startsWith("out "));
        return put(SecurityGroup.class, id, "network", network, "ingress", saying("in ", rules),
                "egress", stated ? saying("out ", rules) : Optional.empty());
    }

    /** A network ACL of entries such as {@code in 100 allow 9094 10.1.0.0/16}, for the subnets named by {@code with}. */
    public Sketch acl(String id, String network, String... entries) {
        return put(NetworkAcl.class, id, "network", network,
                "ingress", saying("in ", entries), "egress", saying("out ", entries));
    }

    private static List<String> saying(String direction, String... lines) {
        return Arrays.stream(lines).filter(line -> line.startsWith(direction)).map(line -> line.substring(direction.length()))
                .filter(line -> !line.equals("none")).toList();
    }

    public Sketch peering(String id, String requester, String accepter) {
        return put(Peering.class, id, "requester", requester, "accepter", accepter);
    }

    public Sketch transit(String id) {
        return put(TransitGateway.class, id, "provider", provider, "account", id("account"), "region", id("region"));
    }

    /** An attachment named {@code <gateway>-<attached>} of a network or private line. */
    public Sketch attach(String gateway, String attached, String... subnets) {
        return put(TransitAttachment.class, gateway + "-" + attached, "gateway", gateway, "attached", attached,
                "subnets", List.of(subnets));
    }

    public Sketch transitTable(String id, String gateway, String... routes) {
        return put(TransitRouteTable.class, id, "gateway", gateway, "routes", List.of(routes));
    }

    public Sketch transitPeering(String id, String requester, String accepter) {
        return put(TransitPeering.class, id, "requester", requester, "accepter", accepter);
    }

    /** A line between two networks. */
    public Sketch line(String id, LineKind kind, String near, String far) {
        return put(PrivateLine.class, id, "kind", kind, "near", near, "far", far);
    }

    /** A line that ends at a transit gateway, to which it is attached. */
    public Sketch lineTo(String id, LineKind kind, String near, String gateway) {
        return put(PrivateLine.class, id, "kind", kind, "near", near).attach(gateway, id);
    }

    public Sketch gateway(String id, String network) {
        return put(InternetGateway.class, id, "network", network);
    }

    public Sketch egressOnly(String id, String network) {
        return put(InternetGateway.class, id, "network", network, "kind", GatewayKind.EGRESS_ONLY);
    }

    public Sketch nat(String id, String subnet, String address) {
        return put(NatGateway.class, id, "subnet", subnet, "address", address);
    }

    public Sketch eip(String id, String address, String attachedTo) {
        return put(PublicAddress.class, id, "address", address, "attachedTo", attachedTo);
    }

    /** A load balancer with a node in each of {@code subnet address} and no listener yet. */
    public Sketch balancer(String id, String network, String... nodes) {
        return put(LoadBalancer.class, id, "network", network, "nodes", List.of(nodes));
    }

    /** A listener of a balancer, its target group {@code <balancer>-<port>}, and the targets, such as {@code demo-1:9094}. */
    public Sketch forward(String balancer, int port, String... targets) {
        String group = balancer + "-" + port;
        String network = topology.get(Id.<LoadBalancer>of(balancer)).network().value();
        return put(TargetGroup.class, group, "network", network, "targets", List.of(targets))
                .add(balancer, "listeners", port + " -> " + group);
    }

    public Sketch service(String id, String... balancers) {
        return put(EndpointService.class, id, "account", id("account"), "region", id("region"),
                "loadBalancers", List.of(balancers));
    }

    /** An endpoint with a node in each of {@code subnet address}. */
    public Sketch endpoint(String id, String network, String service, String... nodes) {
        return put(Endpoint.class, id, "network", network, "service", service, "nodes", List.of(nodes));
    }

    /** A private hosted zone, associated with networks. */
    public Sketch zone(String id, String domain, String... networks) {
        return put(HostedZone.class, id, "domain", domain, "networks", List.of(networks));
    }

    public Sketch record(String zone, String record) {
        return add(zone, "records", record);
    }

    public Sketch cluster(String id, ClusterKind kind) {
        return put(Cluster.class, id, "kind", kind).naming("cluster", id);
    }

    /** A broker of the cluster named last, whose node id is the number at the end of its id. */
    public Sketch broker(String id, String place, String addresses, String... listeners) {
        return put(Broker.class, id, "cluster", context.get("cluster"), "nodeId", Integer.valueOf(id.replaceAll(".*\\D", "")),
                "place", place, "addresses", addresses, "listeners", List.of(listeners));
    }

    public Sketch listener(String broker, String name, int port, SecurityProtocol protocol) {
        return add(broker, "listeners", name + " " + protocol.term() + " " + port);
    }

    public Sketch advertised(String broker, String listener, String hostPort) {
        HostPort advertised = HostPort.parse(hostPort);
        return with(broker, "listeners[" + listener + "].advertisedHost", advertised.host())
                .set(broker, "listeners[" + listener + "].advertisedPort", advertised.port());
    }

    public Sketch client(String id, String place, String addresses) {
        return put(Client.class, id, "place", place, "addresses", addresses);
    }

    /** A line of a client's hosts file, such as {@code 10.0.0.11 b-1.demo.example}. */
    public Sketch hosts(String client, String line) {
        return add(client, "hosts", line);
    }

    /** The connection {@code <client>-to-<cluster>}. */
    public Sketch connect(String client, String cluster, String... bootstrap) {
        return put(Connection.class, client + "-to-" + cluster, "client", client, "cluster", cluster,
                "bootstrapServers", List.of(bootstrap));
    }

    /** Sets the security groups of an interface. */
    public Sketch groups(String owner, String... groups) {
        return with(owner, "securityGroups", List.of(groups));
    }

    /** Adds an element of any kind, its parts given as name, value, name, value; those left out are unsaid. */
    public <E extends Record & Element> Sketch put(Class<E> type, String id, Object... namesAndValues) {
        if (topology.contains(Id.of(id))) {
            throw new IllegalArgumentException("there is an element " + id + " already");
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("id", Id.of(id));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            parts.put(name, Words.read(Shape.of(type).part(name).type(), namesAndValues[i + 1]));
        }
        return become(topology.with(Shape.of(type).create(parts)));
    }

    /** Adds an element as it is, or replaces the one of its id. */
    public Sketch put(Element element) {
        return become(topology.with(element));
    }

    /** Sets one part. @throws IllegalArgumentException when that changes nothing, which no scenario means */
    public Sketch with(String id, String part, Object value) {
        return differing(set(id, part, value), "setting " + part + " of " + id + " to " + value);
    }

    private Sketch set(String id, String part, Object value) {
        Slot slot = Slot.of(element(id), part);
        return apply(new Change.Set(Id.of(id), slot.part(), slot.replaced(value)));
    }

    /** Takes an element away, with all that cannot do without it. */
    public Sketch without(String id) {
        element(id);
        return apply(new Change.Remove(Id.of(id)));
    }

    /** Adds an item to a list part. */
    public Sketch add(String id, String part, Object item) {
        Slot slot = Slot.of(element(id), part);
        return differing(apply(new Change.Set(Id.of(id), slot.part(), slot.added(item))), "adding " + item + " to " + id);
    }

    /** Takes an item out of a list part. @throws IllegalArgumentException when it is not there */
    public Sketch drop(String id, String part, Object item) {
        Slot slot = Slot.of(element(id), part);
        return differing(apply(new Change.Set(Id.of(id), slot.part(), slot.dropped(item))), "dropping " + item + " from " + id);
    }

    public Sketch apply(Change change) {
        return become(change.applyTo(topology));
    }

    /** A whole pattern, such as those of {@link Patterns}. */
    public Sketch then(UnaryOperator<Sketch> pattern) {
        return pattern.apply(this);
    }

    /** The element of that id, of the kind the caller knows it to be. */
    public <E extends Element> E get(Class<E> type, String id) {
        return type.cast(element(id));
    }

    /** What has been drawn so far, whether or not everything it refers to is there. */
    public Topology draft() {
        return topology;
    }

    /** What has been drawn. @throws IllegalStateException when a reference leads nowhere or to the wrong kind */
    public Topology topology() {
        for (Element element : topology.elements()) {
            for (References.Reference reference : References.of((Record) element)) {
                Optional<Element> found = topology.find(reference.id().as());
                if (found.isEmpty() || !reference.role().isInstance(found.get())) {
                    throw new IllegalStateException(element.id() + "." + reference.path() + " names " + reference.id() + ", "
                            + (found.isEmpty() ? "which is not there" : "which is no " + reference.role().getSimpleName()));
                }
            }
        }
        return topology;
    }

    private Record element(String id) {
        return (Record) topology.<Element>find(Id.of(id))
                .orElseThrow(() -> new NoSuchElementException("no element has the id " + id));
    }

    private Sketch differing(Sketch after, String what) {
        if (after.topology.equals(topology)) {
            throw new IllegalArgumentException(what + " changes nothing");
        }
        return after;
    }

    private Optional<Id<?>> id(String kind) {
        return Optional.ofNullable(context.get(kind)).map(Id::of);
    }

    private Sketch naming(String kind, String id) {
        Map<String, String> named = new LinkedHashMap<>(context);
        named.put(kind, id);
        return new Sketch(topology, provider, named);
    }

    private Sketch become(Topology after) {
        return new Sketch(after, provider, context);
    }
}
