package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.TopologyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a load balancer has a port that leads to one broker alone, the broker advertises that port. A broker that
 * advertises itself, by address or by a name that nothing leads elsewhere, does not mean the balancer; that it
 * advertises another broker's port is {@link AdvertisedDuplicate}'s to say. Where all brokers advertise one port and one
 * balancer listens on another, it is the balancer that is to be changed.
 */
public final class BalancerPort implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP,
                ElementKind.ENDPOINT_SERVICE, ElementKind.HOSTED_ZONE, ElementKind.CLIENT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        FrontPorts fronts = FrontPorts.of(topology);
        Set<String> led = ledNames(topology);
        return ClusterView.all(topology).stream().filter(view -> view.brokers().size() > 1)
                .filter(view -> !view.cluster().settings().containsKey(MskAdvertised.KEY))
                .flatMap(view -> view.brokers().stream().flatMap(node -> Advertised.of(view, node).stream()
                        .filter(entry -> !entry.host().isEmpty() && !isDirect(node, entry.host(), led))
                        .flatMap(entry -> finding(topology, view, fronts, node, entry).stream())));
    }

    /** Names that a zone or a hosts file leads somewhere. */
    private static Set<String> ledNames(Topology topology) {
        Stream<String> records = topology.all(HostedZone.class).stream().flatMap(zone -> zone.records().stream())
                .map(record -> record.name());
        Stream<String> hosts = topology.all(Client.class).stream().flatMap(client -> client.hosts().stream())
                .flatMap(entry -> entry.names().stream());
        return Stream.concat(records, hosts).map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static boolean isDirect(Broker node, String host, Set<String> led) {
        String lower = host.toLowerCase(Locale.ROOT);
        boolean leads = led.contains(lower) || led.contains("*" + lower.substring(Math.max(0, lower.indexOf('.'))));
        return Advertised.isItself(node, host) && !leads;
    }

    private static Optional<Finding> finding(Topology topology, ClusterView view, FrontPorts fronts, Broker node,
                                             ListenerEntry entry) {
        Optional<Listener> listener = node.listeners().stream().filter(each -> each.name().equalsIgnoreCase(entry.name()))
                .findFirst();
        SortedSet<Port> ports = listener.map(each -> fronts.to(node, each.port())).orElseGet(TreeSet::new);
        boolean right = ports.isEmpty() || ports.stream().anyMatch(port -> port.number() == entry.port());
        if (right || AdvertisedDuplicate.isShared(view, node, entry)) {
            return Optional.empty();
        }
        SortedSet<Id<?>> balancers = fronts.balancersTo(node, listener.orElseThrow().port());
        List<Id<?>> elements = new ArrayList<>(balancers);
        elements.addFirst(node.id());
        Finding finding = Finding.of(KafkaCode.ADVERTISED_WRONG_PORT, elements, entry.name(), entry.address(),
                List.copyOf(ports));
        Optional<Fix> fix = ports.size() > 1 ? Optional.empty()
                : relisten(topology, view, fronts, node, entry, ports.first(), balancers).or(() ->
                        Advertised.advertisePort(view, node, entry.name(), ports.first(), KafkaCode.ADVERTISED_WRONG_PORT));
        return Optional.of(fix.map(finding::with).orElse(finding));
    }

    /** Where other brokers advertise that port too, and balancers lead to them on it, this one's balancer is the odd one. */
    private static Optional<Fix> relisten(Topology topology, ClusterView view, FrontPorts fronts, Broker node,
                                          ListenerEntry entry, Port before, Set<Id<?>> balancers) {
        boolean usual = view.brokers().stream().filter(other -> !other.equals(node)).anyMatch(other -> other.listeners().stream()
                .filter(each -> each.name().equalsIgnoreCase(entry.name()) && each.dialledPort().number() == entry.port())
                .anyMatch(each -> fronts.to(other, each.port()).contains(each.dialledPort())));
        return !usual ? Optional.empty() : balancers.stream().map(Id::<LoadBalancer>as).map(topology::get)
                .flatMap(balancer -> listenOn(balancer, before, entry.port()).stream()).findFirst();
    }

    private static Optional<Fix> listenOn(LoadBalancer balancer, Port before, int after) {
        boolean free = balancer.listeners().stream().noneMatch(listener -> listener.port().number() == after);
        return balancer.listeners().stream().filter(listener -> free && listener.port().equals(before)).findFirst()
                .map(listener -> new Fix(Detail.of("kafka.advertised-wrong-port.fix-balancer", balancer.id(), after, before),
                        List.of(new Change.Swap(balancer.id(), "listeners", listener, Shape.of(BalancerListener.class)
                                .with(listener, "port", Port.of(after))))));
    }
}
