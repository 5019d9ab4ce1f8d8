package dev.portolan.edit.build;

import dev.portolan.design.Nesting;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Broker;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ProviderFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Network load balancers and their ports. */
public final class Balancers {
    private Balancers() {
    }

    /** Where the drawing will show a new one: in the network, or in its subnet where that has but one. */
    public static Id<?> home(Topology topology, Id<Network> network) {
        return Nesting.place(network, subnets(topology, network).stream().map(Subnet::id).toList());
    }

    /** An internal one with a node in each zone in which brokers stand, or else of its network; it sends across zones. */
    public static LoadBalancer add(Draft draft, Id<Network> id, Spot at) {
        Network network = draft.get(id);
        List<BalancerNode> nodes = new ArrayList<>();
        for (Subnet subnet : subnets(draft.topology(), id)) {
            List<IpAddress> address = draft.vacancies().address(subnet.id().as()).stream().toList();
            nodes.add(new BalancerNode(subnet.id(), address, Extra.NONE));
        }
        String wish = "nlb";
        LoadBalancer balancer = draft.add(LoadBalancer.class, wish,
                Map.of("network", id, "nodes", nodes, "crossZone", Toggle.ON));
        dnsName(draft.topology(), network, balancer).ifPresent(name -> draft.set(balancer.id(), "dnsName", Optional.of(name)));
        draft.place(balancer.id(), at);
        return draft.get(balancer.id());
    }

    /** One in each zone, of those with brokers if there are any. */
    private static List<Subnet> subnets(Topology topology, Id<Network> network) {
        List<Subnet> drawn = Subnets.of(topology, network);
        List<Subnet> withBrokers = drawn.stream().filter(subnet -> topology.all(Broker.class).stream()
                .anyMatch(broker -> broker.place().equals(subnet.id()))).toList();
        return Subnets.oneEachZone(withBrokers.isEmpty() ? drawn : withBrokers);
    }

    private static Optional<String> dnsName(Topology topology, Network network, LoadBalancer balancer) {
        return Optional.ofNullable(ProviderFacts.of(network.provider()).names().get("load-balancer")).map(Fact::value)
                .map(pattern -> pattern.fill(Map.of("name", balancer.id(), "id", MadeUp.hex(balancer.id(), 16),
                        "region", Where.someRegionCode(topology, network))));
    }

    /** The lowest port from some on that a balancer does not listen on. */
    static Port freePort(LoadBalancer balancer, int from) {
        int port = from;
        while (listens(balancer, port)) {
            port++;
        }
        return Port.of(port);
    }

    private static boolean listens(LoadBalancer balancer, int port) {
        return balancer.listeners().stream().anyMatch(listener -> listener.port().number() == port);
    }

    /** Forwards a port to brokers, by a target group of its own. */
    public static void forward(Draft draft, Id<LoadBalancer> id, Port port, List<Broker> brokers, Port targetPort) {
        LoadBalancer balancer = draft.get(id);
        List<Target> targets = brokers.stream().map(broker -> new Target(Optional.of(broker.id()), Optional.empty(), targetPort,
                Extra.NONE)).toList();
        TargetGroup group = draft.add(TargetGroup.class, id + "-" + port,
                Map.of("network", balancer.network(), "targets", targets));
        List<BalancerListener> listeners = new ArrayList<>(balancer.listeners());
        listeners.add(new BalancerListener(port, BalancerProtocol.TCP, group.id(), List.of(), Optional.empty(), Extra.NONE));
        draft.set(id, "listeners", listeners);
    }
}
