package dev.portolan.edit.part;

import dev.portolan.edit.build.Tidy;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Broker;
import dev.portolan.model.BrokerRole;
import dev.portolan.model.Cluster;
import dev.portolan.model.ClusterKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Network;
import dev.portolan.model.Place;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.provider.ClusterPlan;
import dev.portolan.provider.KafkaPort;
import dev.portolan.provider.NamePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A cluster that starts as it is: nodes with addresses, names and listeners by the provider's sheet. */
final class ClusterSketch {
    private final Draft draft;
    private final ClusterKind kind;
    private final ClusterPlan plan;

    ClusterSketch(Draft draft, ClusterKind kind, ClusterPlan plan) {
        this.draft = draft;
        this.kind = kind;
        this.plan = plan;
    }

    /** @param first where the first node lies; empty for below what its subnet holds already */
    Id<Cluster> draw(List<Id<Place>> places, Optional<Spot> first) {
        Cluster cluster = draft.add(Cluster.class, "kafka", Map.of("kind", kind, "version", plan.version(),
                "release", plan.release(), "certificateAuthority", plan.authority(), "settings", plan.settings()));
        List<Broker> nodes = new ArrayList<>();
        Optional<Spot> spot = first;
        for (int i = 0; i < places.size(); i++) {
            Broker node = node(cluster, i + 1, places.get(i));
            draft.place(node.id(), spot.orElseGet(() -> Tidy.below(draft, node.place())));
            spot = spot.map(at -> at.plus(0, Tidy.CARD_HEIGHT + Tidy.GAP));
            nodes.add(node);
        }
        SortedMap<String, String> settings = plan.settings();
        plan.controller().ifPresent(port -> settings.put("controller.quorum.voters", nodes.stream()
                .map(node -> node.nodeId() + "@" + host(node, port)).collect(Collectors.joining(","))));
        plan.ensemble().ifPresent(port -> settings.put("zookeeper.connect", nodes.stream()
                .map(node -> host(node, port)).collect(Collectors.joining(","))));
        draft.set(cluster.id(), "settings", settings);
        return cluster.id();
    }

    private static String host(Broker node, KafkaPort port) {
        String host = node.addresses().stream().findFirst().map(IpAddress::toString).orElse(node.id().value());
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port.ports().from();
    }

    private Broker node(Cluster cluster, int id, Id<Place> place) {
        Network network = Where.network(draft.topology(), place).orElseThrow();
        Map<String, String> slots = slots(cluster, id, network);
        List<String> names = plan.names().stream().map(pattern -> pattern.fill(slots)).toList();
        List<IpAddress> addresses = Nodes.address(draft, place, network);
        String name = plan.nodeName().fill(slots);
        List<Listener> listeners = plan.listeners().stream().map(said -> listener(said, slots, names, addresses)).toList();
        return draft.add(Broker.class, cluster.id() + "-" + id, Map.of("name", name, "cluster", cluster.id(), "nodeId", id,
                "roles", plan.controller().isPresent() ? List.of(BrokerRole.BROKER, BrokerRole.CONTROLLER) : List.of(),
                "place", place, "addresses", addresses, "names", names, "listeners", listeners));
    }

    private Map<String, String> slots(Cluster cluster, int id, Network network) {
        String region = Where.someRegionCode(draft.topology(), network);
        return Map.of("broker", String.valueOf(id), "cluster", cluster.id().value(), "id", MADE_UP_ID, "c", MADE_UP_SHARD,
                "region", region);
    }

    /** What stands in the names of clusters that nobody has built yet. */
    private static final String MADE_UP_ID = "abc123";
    private static final String MADE_UP_SHARD = "c2";

    private Listener listener(ClusterPlan.Listener said, Map<String, String> slots, List<String> names,
                              List<IpAddress> addresses) {
        Map<String, Object> parts = new HashMap<>(Map.of("name", said.name(), "port", Port.of(said.port().ports().from()),
                "securityProtocol", said.protocol(), "saslMechanisms", said.mechanism().stream().toList(),
                "bindHost", plan.bindHost()));
        boolean controllers = plan.controller().filter(port -> port.equals(said.port())).isPresent();
        boolean internal = said.name().startsWith("REPLICATION");
        Optional<String> host = controllers ? Optional.empty() : advertised(internal, slots, names, addresses);
        parts.put("advertisedHost", host);
        if (said.protocol().usesTls() && !names.isEmpty()) {
            parts.put("certificateNames", Optional.of(List.of("*" + names.getFirst().substring(names.getFirst().indexOf('.')))));
        }
        return Shape.of(Listener.class).create(parts);
    }

    private Optional<String> advertised(boolean internal, Map<String, String> slots, List<String> names,
                                        List<IpAddress> addresses) {
        if (!names.isEmpty()) {
            return Optional.of(internal ? names.getLast() : names.getFirst());
        }
        Optional<String> name = plan.hostName().map((NamePattern pattern) -> pattern.fill(slots));
        return name.or(() -> addresses.stream().findFirst().map(IpAddress::toString));
    }
}
