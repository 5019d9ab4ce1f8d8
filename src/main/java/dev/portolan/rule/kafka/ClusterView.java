package dev.portolan.rule.kafka;

import dev.portolan.model.Broker;
import dev.portolan.model.BrokerRole;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Element;
import dev.portolan.model.Listener;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cluster and its nodes, which is all that the settings of a node depend on.
 *
 * @param nodes in the order of their node ids
 */
record ClusterView(Cluster cluster, List<Broker> nodes) {
    /** What a controllers' listener is called unless the settings say otherwise. */
    private static final String USUAL_NAME = "CONTROLLER";
    static final Comparator<Broker> BY_NODE_ID = Comparator.comparingInt(Broker::nodeId)
            .thenComparing(node -> node.id().value());

    ClusterView {
        nodes = nodes.stream().sorted(BY_NODE_ID).toList();
    }

    /** Every cluster of a topology; nodes of a cluster that is not there are left out. */
    static List<ClusterView> all(Topology topology) {
        Map<Id<Cluster>, List<Broker>> nodes = new LinkedHashMap<>();
        topology.all(Cluster.class).forEach(cluster -> nodes.put(cluster.id(), new ArrayList<>()));
        topology.all(Broker.class).forEach(node -> nodes.getOrDefault(node.cluster(), new ArrayList<>()).add(node));
        return nodes.entrySet().stream().map(each -> new ClusterView(topology.get(each.getKey()), each.getValue())).toList();
    }

    /** The cluster of a node. */
    static Optional<ClusterView> of(Topology topology, Broker node) {
        return topology.find(node.cluster()).map(cluster -> new ClusterView(cluster, topology.all(Broker.class).stream()
                .filter(each -> each.cluster().equals(cluster.id())).toList()));
    }

    /** The cluster and its nodes as a topology of their own, to try an edit on. */
    Topology alone() {
        List<Element> elements = new ArrayList<>(nodes);
        elements.addFirst(cluster);
        return Topology.of(elements);
    }

    boolean isKRaft() {
        return cluster.kind() == ClusterKind.SELF_HOSTED_KRAFT;
    }

    /** Whether the architect writes the settings, and not an operator. */
    boolean isSelfHosted() {
        return switch (cluster.kind()) {
            case SELF_HOSTED_KRAFT, SELF_HOSTED_ZOOKEEPER -> true;
            case MSK, EMR, DMS -> false;
        };
    }

    Optional<KafkaVersion> version() {
        return cluster.version().flatMap(KafkaVersion::tryParse);
    }

    /** Whether nothing is said yet of how Kafka is configured. */
    boolean isSketch() {
        return Stream.concat(Stream.of(cluster.settings()), nodes.stream().map(Broker::settings))
                .flatMap(settings -> settings.keySet().stream()).noneMatch(BrokerSetting::isKey);
    }

    /** Nodes that serve clients. */
    List<Broker> brokers() {
        return nodes.stream().filter(Broker::servesClients).toList();
    }

    List<Broker> controllers() {
        return nodes.stream().filter(node -> node.roles().contains(BrokerRole.CONTROLLER)).toList();
    }

    /** A setting of a node: its own, or its cluster's. */
    Optional<String> stated(Broker node, BrokerSetting setting) {
        return Optional.ofNullable(node.settings().get(setting.key()))
                .or(() -> Optional.ofNullable(cluster.settings().get(setting.key()))).map(String::trim);
    }

    /**
     * The names of the controllers' listeners, in upper case: those stated, or else those of nodes that are only
     * controllers and, on the others, the one called CONTROLLER.
     */
    Set<String> controllerNames(Broker node) {
        return stated(node, BrokerSetting.CONTROLLER_LISTENER_NAMES)
                .map(text -> BrokerConfig.split(text).stream().map(name -> name.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> controllers().stream().flatMap(ClusterView::usual))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> usual(Broker controller) {
        return controller.listeners().stream().map(listener -> listener.name().toUpperCase(Locale.ROOT))
                .filter(name -> !controller.servesClients() || name.equals(USUAL_NAME));
    }

    /** Whether the listener is the controllers' among themselves, and so not one that clients learn of. */
    boolean isControllers(Broker node, Listener listener) {
        return isKRaft() && controllerNames(node).contains(listener.name().toUpperCase(Locale.ROOT));
    }

    /** The listener by which a controller's peers dial it. */
    Optional<Listener> controllerListener(Broker controller) {
        return controller.listeners().stream().filter(each -> isControllers(controller, each)).findFirst();
    }

    /** {@code controller.quorum.voters} as drawn; empty when no controller is, or one has no address or listener. */
    Optional<String> voters() {
        List<String> entries = controllers().stream().map(node -> controllerListener(node)
                .flatMap(listener -> host(node).map(host -> Voter.entry(node.nodeId(), host, listener.port()))))
                .flatMap(Optional::stream).toList();
        return entries.isEmpty() || entries.size() < controllers().size() ? Optional.empty()
                : Optional.of(String.join(",", entries));
    }

    /** The voters as drawn, where each controller has an id of its own that Kafka takes. */
    Optional<String> usableVoters() {
        long ids = controllers().stream().mapToInt(Broker::nodeId).filter(id -> id >= 0).distinct().count();
        return voters().filter(voters -> ids == controllers().size());
    }

    /** Where a node is dialled from within its network: its first address, or else its first name. */
    static Optional<String> host(Broker node) {
        return Stream.concat(node.addresses().stream().map(IpAddress::toString), node.names().stream()).findFirst();
    }
}
