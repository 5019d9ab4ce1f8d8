package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ClusterPlan;
import dev.portolan.provider.ProviderFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ports by which a load balancer stands before a cluster: one that leads to any broker, for bootstrap, and one for each
 * broker alone, which the broker advertises.
 */
public final class PortPlan {
    private PortPlan() {
    }

    /** A broker's port and the balancer's port that leads to it and to no other. */
    public record Front(Broker broker, Listener listener, Port port) {
    }

    /** Whether every broker has a listener for clients. */
    public static boolean isPossible(Topology topology, Id<Cluster> cluster) {
        List<Broker> brokers = Kafka.brokers(topology, cluster);
        return !brokers.isEmpty() && brokers.stream().noneMatch(broker -> Kafka.forClients(topology, broker).isEmpty());
    }

    /** Forwards the ports to the listeners that clients use already, and leaves what is advertised as it is. */
    public static void forward(Draft draft, Id<LoadBalancer> balancer, Id<Cluster> cluster) {
        List<Broker> brokers = Kafka.brokers(draft.topology(), cluster);
        Port target = Kafka.forClients(draft.topology(), brokers.getFirst()).getFirst().port();
        forward(draft, balancer, brokers, target, draft.get(cluster));
    }

    /**
     * Forwards the ports and lets every broker advertise its own: at names of its own where the provider gives some, else by a
     * further listener under the balancer's name.
     */
    public static void advertise(Draft draft, Id<LoadBalancer> balancer, Id<Cluster> id) {
        Cluster cluster = draft.get(id);
        Optional<ClusterPlan.Listener> further = Kafka.plan(cluster).listener(ClusterPlan.Use.EXTERNAL);
        further.ifPresent(said -> Kafka.brokers(draft.topology(), id).forEach(broker -> Listeners.add(draft, broker.id(),
                Listeners.of(said, Kafka.plan(cluster).bindHost(), Optional.empty(), Optional.empty()))));
        List<Broker> brokers = Kafka.brokers(draft.topology(), id);
        Listener first = further.flatMap(said -> Listeners.named(brokers.getFirst(), said.name()))
                .orElseGet(() -> Kafka.forClients(draft.topology(), brokers.getFirst()).getFirst());
        List<Port> ports = forward(draft, balancer, brokers, first.port(), cluster);
        for (int i = 0; i < brokers.size(); i++) {
            Broker broker = draft.get(brokers.get(i).id());
            Port port = ports.get(i);
            Listeners.named(broker, first.name()).ifPresent(listener -> Listeners.advertise(draft, broker.id(), listener,
                    host(draft.get(balancer), broker, listener), port));
        }
        Fronts.open(draft, balancer);
    }

    private static String host(LoadBalancer balancer, Broker broker, Listener listener) {
        boolean named = broker.names().stream().anyMatch(name -> listener.advertisedHost().filter(name::equals).isPresent());
        return named ? listener.advertisedHost().orElseThrow() : balancer.dnsName()
                .or(() -> balancer.nodes().stream().flatMap(node -> node.addresses().stream()).findFirst().map(Object::toString))
                .orElse(balancer.id().value());
    }

    /** The first ports that the balancer has free, as the sheet has them; gives those of the brokers, in their order. */
    private static List<Port> forward(Draft draft, Id<LoadBalancer> balancer, List<Broker> brokers, Port target,
                                      Cluster cluster) {
        ProviderFacts facts = ProviderFacts.of(Kafka.isSelfHosted(cluster) ? Provider.SELF_HOSTED : provider(draft, balancer));
        int bootstrap = facts.port("single-balancer.bootstrap").map(fact -> fact.value().ports().from()).orElse(target.number());
        int each = facts.port("single-balancer.broker").map(fact -> fact.value().ports().from()).orElse(bootstrap + 1);
        Balancers.forward(draft, balancer, Balancers.freePort(draft.get(balancer), Kafka.isSelfHosted(cluster) ? bootstrap
                : target.number()), brokers, target);
        List<Port> ports = new ArrayList<>();
        for (Broker broker : brokers) {
            Port port = Balancers.freePort(draft.get(balancer), each);
            Balancers.forward(draft, balancer, port, List.of(broker), target);
            ports.add(port);
        }
        return ports;
    }

    private static Provider provider(Draft draft, Id<LoadBalancer> balancer) {
        Network network = draft.get(draft.get(balancer).network());
        return network.provider();
    }

    /** Leads one more port of a balancer to a broker alone: the port that it advertises, or the next one that is free. */
    public static void target(Draft draft, Id<LoadBalancer> id, Id<Broker> brokerId) {
        Broker broker = draft.get(brokerId);
        LoadBalancer balancer = draft.get(id);
        Listener listener = behind(draft.topology(), balancer, broker);
        int from = fronts(draft.topology(), balancer).mapToInt(front -> front.port().number() + 1).max()
                .orElse(listener.port().number());
        Balancers.forward(draft, id, isMeant(balancer, listener) ? listener.dialledPort() : Balancers.freePort(balancer, from),
                List.of(broker), listener.port());
    }

    /** Whether one more port may lead to a broker without making what it advertises wrong. */
    public static boolean mayTarget(Topology topology, LoadBalancer balancer, Broker broker) {
        Listener listener = behind(topology, balancer, broker);
        return isMeant(balancer, listener) || isItself(topology, broker, listener);
    }

    /** Whether ports may lead to the brokers of a cluster without making what they advertise wrong. */
    public static boolean mayForward(Topology topology, Id<Cluster> cluster) {
        return Kafka.brokers(topology, cluster).stream()
                .allMatch(broker -> isItself(topology, broker, Kafka.forClients(topology, broker).getFirst()));
    }

    /** The listener of a broker like those that the balancer leads to already. */
    private static Listener behind(Topology topology, LoadBalancer balancer, Broker broker) {
        return fronts(topology, balancer).map(front -> front.listener().name()).findFirst()
                .flatMap(name -> Listeners.named(broker, name))
                .orElseGet(() -> Kafka.forClients(topology, broker).getFirst());
    }

    /** Whether the broker advertises a port that can only be the balancer's, and the balancer has it free. */
    private static boolean isMeant(LoadBalancer balancer, Listener listener) {
        Port port = listener.dialledPort();
        return !port.equals(listener.port()) && Balancers.freePort(balancer, port.number()).equals(port);
    }

    /** Whether a broker advertises itself, by its address or by a name of its own that no zone and no hosts file leads. */
    private static boolean isItself(Topology topology, Broker broker, Listener listener) {
        Optional<String> host = listener.advertisedHost().filter(said -> !said.isBlank());
        boolean own = host.filter(said -> !broker.names().contains(said)
                && broker.addresses().stream().noneMatch(address -> address.toString().equals(said))).isEmpty();
        return own && host.filter(said -> isLed(topology, said)).isEmpty();
    }

    private static boolean isLed(Topology topology, String host) {
        return Stream.concat(topology.all(HostedZone.class).stream().flatMap(zone -> zone.records().stream())
                .map(DnsRecord::name), topology.all(Client.class).stream().flatMap(client -> client.hosts().stream())
                .flatMap(entry -> entry.names().stream())).anyMatch(name -> name.equalsIgnoreCase(host)
                || name.startsWith("*.") && name.substring(2).equalsIgnoreCase(Fronts.parent(host)));
    }

    /** The ports of a balancer that lead to one broker alone. */
    public static Stream<Front> fronts(Topology topology, LoadBalancer balancer) {
        return balancer.listeners().stream().flatMap(listener -> {
            List<Target> targets = targets(topology, listener);
            return targets.size() != 1 ? Stream.empty() : targets.getFirst().broker().flatMap(topology::find).stream()
                    .flatMap(broker -> Listeners.at(broker, targets.getFirst().port()).stream()
                            .map(behind -> new Front(broker, behind, listener.port())));
        });
    }

    /** The clusters behind a balancer. */
    public static List<Id<Cluster>> clusters(Topology topology, LoadBalancer balancer) {
        return balancer.listeners().stream().flatMap(listener -> targets(topology, listener).stream())
                .flatMap(target -> target.broker().flatMap(topology::find).stream()).map(Broker::cluster).distinct().toList();
    }

    /** The port by which clients begin: the first that leads to several brokers, or else the first. */
    public static Optional<Port> bootstrap(Topology topology, LoadBalancer balancer) {
        return balancer.listeners().stream().filter(listener -> targets(topology, listener).size() > 1).findFirst()
                .or(() -> balancer.listeners().stream().findFirst()).map(BalancerListener::port);
    }

    private static List<Target> targets(Topology topology, BalancerListener listener) {
        return topology.find(listener.targetGroup()).map(TargetGroup::targets).orElse(List.of());
    }
}
