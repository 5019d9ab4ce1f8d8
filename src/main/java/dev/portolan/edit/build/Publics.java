package dev.portolan.edit.build;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Addressable;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.DnatRule;
import dev.portolan.model.GatewayKind;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.provider.ClusterPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Public addresses and what they need. */
public final class Publics {
    private Publics() {
    }

    public static List<PublicAddress> of(Topology topology, Id<?> bound) {
        return topology.all(PublicAddress.class).stream().filter(each -> each.attachedTo().filter(bound::equals).isPresent())
                .toList();
    }

    /** The gateway through which both directions pass. */
    public static Optional<InternetGateway> gateway(Topology topology, Id<Network> network) {
        return topology.all(InternetGateway.class).stream()
                .filter(each -> each.network().equals(network) && each.kind() == GatewayKind.STANDARD).findFirst();
    }

    /** Whether public addresses of a network work only through an internet gateway. */
    public static boolean needsGateway(Network network) {
        return network.kind() == NetworkKind.VPC
                && ProviderLaws.of(network.provider()).gatewayForPublicAddress().value() == Toggle.ON;
    }

    /** An internet gateway, where one is needed and none is there. */
    public static void ensureGateway(Draft draft, Network network) {
        if (needsGateway(network) && gateway(draft.topology(), network.id()).isEmpty()) {
            addGateway(draft, network.id());
        }
    }

    public static InternetGateway addGateway(Draft draft, Id<Network> network) {
        InternetGateway gateway = draft.add(InternetGateway.class, network + "-igw", Map.of("network", network));
        draft.place(gateway.id(), Tidy.below(draft, network));
        return gateway;
    }

    /** Whether one more can be bound to it: a balancer may have one for each of its nodes. */
    public static boolean hasRoom(Topology topology, Addressable node) {
        int places = node instanceof LoadBalancer balancer ? Math.max(1, balancer.nodes().size()) : 1;
        return of(topology, node.id()).size() < places;
    }

    /** A new public address bound to something, with the gateway that it needs. */
    public static PublicAddress bind(Draft draft, Addressable bound) {
        PublicAddress made = draft.add(PublicAddress.class, bound.id() + "-eip", Map.of(
                "address", draft.vacancies().publicAddress(), "attachedTo", Optional.of(bound.id())));
        Where.network(draft.topology(), bound).ifPresent(network -> ensureGateway(draft, network));
        return made;
    }

    /** Whether the provider's NAT gateways forward ports inwards. */
    public static boolean forwards(Network network) {
        return ProviderLaws.of(network.provider()).natForwards().value() == Toggle.ON;
    }

    /** The listener of a broker to which a port outside would be forwarded: the provider's for that, or one with TLS. */
    public static Optional<Listener> forwarded(Topology topology, Broker broker) {
        Optional<ClusterPlan.Listener> said = forwardPlan(topology.get(broker.cluster()));
        List<Listener> listeners = Kafka.forClients(topology, broker);
        return said.map(each -> Listeners.of(each, Optional.empty(), Optional.empty(), Optional.empty())).or(() -> listeners
                .stream().filter(each -> each.securityProtocol().usesTls()).findFirst());
    }

    private static Optional<ClusterPlan.Listener> forwardPlan(Cluster cluster) {
        ClusterPlan plan = Kafka.plan(cluster);
        return plan.listener(ClusterPlan.Use.ENDPOINT).or(() -> plan.listener(ClusterPlan.Use.PUBLIC));
    }

    /** Forwards the port of a new public address of a NAT gateway to a broker, which advertises it. */
    public static void forward(Draft draft, NatGateway nat, Broker broker) {
        Listener wanted = forwarded(draft.topology(), broker).orElseThrow();
        Optional<PublicAddress> spare = of(draft.topology(), nat.id()).stream().filter(address -> nat.forwards().stream()
                .noneMatch(rule -> rule.publicAddress().equals(address.id()))).findFirst();
        PublicAddress address = spare.orElseGet(() -> bind(draft, nat));
        Listeners.add(draft, broker.id(), wanted);
        Listener listener = Listeners.at(draft.get(broker.id()), wanted.port()).orElseThrow();
        Optional<String> host = address.address().map(IpAddress::toString);
        if (listener.advertisedHost().isEmpty()) {
            host.ifPresent(name -> Listeners.advertise(draft, broker.id(), listener, name, listener.port()));
        }
        draft.change(new Change.Add(nat.id(), "forwards",
                new DnatRule(address.id(), listener.port(), broker.id(), listener.port(), Extra.NONE)));
    }

    /** Whether brokers of the cluster can be given a listener for the Internet that clients may use without a fault. */
    public static boolean canOpen(Topology topology, Id<Cluster> id) {
        Cluster cluster = topology.get(id);
        return !Kafka.brokers(topology, id).isEmpty() && cluster.kind() != ClusterKind.MSK
                && Kafka.plan(cluster).listener(ClusterPlan.Use.PUBLIC).isPresent();
    }

    /** Whether every broker has a public address. */
    public static boolean isOpen(Topology topology, Id<Cluster> cluster) {
        return Kafka.brokers(topology, cluster).stream().noneMatch(broker -> of(topology, broker.id()).isEmpty());
    }

    /** A public address for every broker that has none, which it advertises by a listener that the provider has for that. */
    public static void open(Draft draft, Id<Cluster> id) {
        Cluster cluster = draft.get(id);
        ClusterPlan plan = Kafka.plan(cluster);
        ClusterPlan.Listener said = plan.listener(ClusterPlan.Use.PUBLIC).orElseThrow();
        for (Broker broker : Kafka.brokers(draft.topology(), id)) {
            Optional<PublicAddress> bound = of(draft.topology(), broker.id()).stream().findFirst();
            Optional<IpAddress> address = bound.orElseGet(() -> bind(draft, broker)).address();
            Optional<String> host = plan.hostName().map(pattern -> pattern.fill(Map.of("broker", broker.nodeId(),
                    "cluster", id))).or(() -> address.map(IpAddress::toString));
            Listener listener = Listeners.of(said, plan.bindHost(), host, Optional.empty());
            Listeners.add(draft, broker.id(), host.map(name -> Shape.of(Listener.class).with(listener, "certificateNames",
                    Optional.of(List.of(name)))).orElse(listener));
        }
        SortedMap<String, String> settings = new TreeMap<>(cluster.settings());
        settings.putAll(plan.publicSettings());
        draft.set(id, "settings", settings);
    }
}
