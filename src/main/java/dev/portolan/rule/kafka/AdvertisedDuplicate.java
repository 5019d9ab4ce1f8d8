package dev.portolan.rule.kafka;

import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.rule.TopologyRule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No two brokers of a cluster advertise one host and port: clients would take the one for the other. ZooKeeper refuses
 * to register the second; KRaft says nothing.
 */
public final class AdvertisedDuplicate implements TopologyRule {

    /** A broker and what it advertises. */
    private record Place(Broker node, ListenerEntry entry) {
    }

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.CLUSTER, ElementKind.BROKER, ElementKind.LOAD_BALANCER, ElementKind.TARGET_GROUP,
                ElementKind.ENDPOINT_SERVICE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        FrontPorts fronts = FrontPorts.of(topology);
        return ClusterView.all(topology).stream().flatMap(view -> shared(view).flatMap(places -> findings(view, fronts, places)));
    }

    /** Whether another broker of the cluster advertises the same address. */
    static boolean isShared(ClusterView view, Broker node, ListenerEntry entry) {
        return view.brokers().stream().filter(other -> !other.equals(node)).flatMap(other -> Advertised.of(view, other).stream())
                .anyMatch(other -> other.address().equalsIgnoreCase(entry.address()));
    }

    /** The places of each address that more than one broker advertises. */
    private static Stream<List<Place>> shared(ClusterView view) {
        Map<String, Map<Broker, Place>> byAddress = new LinkedHashMap<>();
        for (Broker node : view.brokers()) {
            Advertised.of(view, node).stream().filter(entry -> !entry.host().isEmpty()).forEach(entry -> byAddress
                    .computeIfAbsent(entry.address().toLowerCase(Locale.ROOT), key -> new LinkedHashMap<>())
                    .putIfAbsent(node, new Place(node, entry)));
        }
        return byAddress.values().stream().filter(places -> places.size() > 1).map(places -> List.copyOf(places.values()));
    }

    /** One finding for each broker that should move: all but the one whose own address it is, or the first. */
    private static Stream<Finding> findings(ClusterView view, FrontPorts fronts, List<Place> places) {
        Place owner = places.stream().filter(place -> isOwn(view, fronts, place)).findFirst().orElse(places.getFirst());
        return places.stream().filter(place -> place != owner).map(place -> {
            Finding finding = Finding.of(KafkaCode.ADVERTISED_DUPLICATE, List.of(place.node().id(), owner.node().id()),
                    place.entry().address(), place.node().id(), owner.node().id(), place.entry().name());
            return fix(view, fronts, place).map(finding::with).orElse(finding);
        });
    }

    private static boolean isOwn(ClusterView view, FrontPorts fronts, Place place) {
        return Advertised.isItself(place.node(), place.entry().host())
                || ports(view, fronts, place).stream().anyMatch(port -> port.number() == place.entry().port());
    }

    private static Set<Port> ports(ClusterView view, FrontPorts fronts, Place place) {
        return Advertised.drawn(view, place.node(), place.entry().name()).map(Listener::port)
                .map(port -> (Set<Port>) fronts.to(place.node(), port)).orElse(new LinkedHashSet<>());
    }

    /** The port of the balancer that leads to this broker alone; or its own address, when the host is another broker. */
    private static Optional<Fix> fix(ClusterView view, FrontPorts fronts, Place place) {
        Set<Port> ports = ports(view, fronts, place);
        if (ports.size() == 1) {
            return Advertised.advertisePort(view, place.node(), place.entry().name(), ports.iterator().next(),
                    KafkaCode.ADVERTISED_DUPLICATE);
        }
        boolean anothers = view.brokers().stream().anyMatch(node -> node != place.node()
                && Advertised.isItself(node, place.entry().host()));
        return anothers ? ClusterView.host(place.node()).flatMap(host -> Advertised.advertiseHost(view, place.node(),
                place.entry().name(), host, KafkaCode.ADVERTISED_DUPLICATE)) : Optional.empty();
    }
}
