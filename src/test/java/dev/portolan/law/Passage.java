package dev.portolan.law;

import dev.portolan.finding.Verdict;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.BalancerNode;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointNode;
import dev.portolan.model.LinkState;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.Target;
import dev.portolan.model.TargetGroup;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What becomes of a client before a {@link Frontage}, told address by address and target by target. */
final class Passage {
    private static final PortRange KAFKA = new PortRange(9092, 9092);

    private final Topology topology;
    private final LoadBalancer balancer;
    private final IpAddress client;
    private final Optional<Endpoint> endpoint;

    private Passage(Topology topology) {
        this.topology = topology;
        this.balancer = topology.all(LoadBalancer.class).getFirst();
        this.client = topology.all(Client.class).getFirst().addresses().getFirst();
        this.endpoint = topology.all(Endpoint.class).stream().findFirst();
    }

    static Verdict of(Topology topology) {
        Passage passage = new Passage(topology);
        if (passage.nodes().noneMatch(node -> passage.leads(node, Frontage.BOOTSTRAP, Optional.empty()))) {
            return Verdict.UNREACHABLE;
        }
        List<Broker> brokers = topology.all(Broker.class);
        long reached = IntStream.range(0, 3).filter(i -> passage.nodes()
                .anyMatch(node -> passage.leads(node, Frontage.FIRST + i, Optional.of(brokers.get(i))))).count();
        return reached == 3 ? Verdict.REACHABLE : reached == 0 ? Verdict.BOOTSTRAP_ONLY : Verdict.PARTIAL;
    }

    /** The balancer's nodes that the client can dial: its own addresses, or those of the endpoint's zones. */
    private Stream<BalancerNode> nodes() {
        if (endpoint.isEmpty()) {
            return balancer.nodes().stream();
        }
        List<String> zones = endpoint.get().nodes().stream().map(EndpointNode::subnet).map(this::zone).toList();
        boolean accepted = endpoint.get().state() != LinkState.REJECTED;
        return balancer.nodes().stream().filter(node -> accepted && zones.contains(zone(node.subnet())));
    }

    private String zone(Id<Subnet> subnet) {
        return topology.get(subnet).zone().orElseThrow().id();
    }

    private boolean leads(BalancerNode node, int port, Optional<Broker> wanted) {
        Optional<BalancerListener> listener = balancer.listeners().stream()
                .filter(each -> each.port().number() == port).findFirst();
        boolean judged = balancer.securityGroups().isPresent()
                && (endpoint.isEmpty() || balancer.privateLinkRules() != Toggle.OFF);
        if (listener.isEmpty() || judged && !lets("sg-nlb", client, new PortRange(port, port))) {
            return false;
        }
        TargetGroup group = topology.get(listener.get().targetGroup());
        boolean onlyWanted = wanted.isEmpty() || group.targets().stream().allMatch(target -> serves(target, wanted.get()));
        boolean seen = endpoint.isEmpty() && group.preserveClientAddress() == Toggle.ON;
        IpAddress source = seen ? client : node.addresses().getFirst();
        return onlyWanted && group.proxyProtocol() != Toggle.ON && lets("sg-kafka", source, KAFKA) && group.targets().stream()
                .anyMatch(target -> target.port().number() == 9092 && target.broker().isPresent() && inReach(node, target));
    }

    private boolean serves(Target target, Broker wanted) {
        return target.broker().map(wanted.id()::equals).orElse(false);
    }

    private boolean inReach(BalancerNode node, Target target) {
        Broker broker = topology.get(target.broker().orElseThrow());
        String there = zone(broker.place().as());
        boolean enabled = balancer.nodes().stream().anyMatch(each -> zone(each.subnet()).equals(there));
        return enabled && balancer.crossZone() == Toggle.ON || there.equals(zone(node.subnet()));
    }

    private boolean lets(String group, IpAddress source, PortRange port) {
        SecurityGroup rules = topology.get(Id.<SecurityGroup>of(group));
        return rules.ingress().stream().anyMatch(rule -> rule.ports().map(range -> range.contains(port)).orElse(true)
                && rule.cidr().orElseThrow().contains(source));
    }
}
