package dev.portolan.rule.kafka;

import dev.portolan.model.Broker;
import dev.portolan.model.BrokerRole;
import dev.portolan.model.ClientAuth;
import dev.portolan.model.Listener;
import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.Topology;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The {@code server.properties} that a node of a design comes to: what is drawn of it, over that the settings of its
 * cluster, over those its own. Placeholders stay as they are.
 *
 * <p>A cluster is a <em>sketch</em> while neither it nor a node of it states any of the {@link BrokerSetting}s. In a
 * sketch what Kafka needs beyond the drawing is filled in from the drawn nodes: the voters, the names of the
 * controllers' listeners, the inter-broker listener and its mechanism. Once something is stated, nothing is filled in.
 */
public final class ServerProperties {
    private static final String ALL_ADDRESSES = "0.0.0.0";

    private final ClusterView view;
    private final Broker node;
    private final Set<String> controllerNames;
    private final SequencedMap<String, String> map = new LinkedHashMap<>();

    private ServerProperties(ClusterView view, Broker node) {
        this.view = view;
        this.node = node;
        this.controllerNames = view.controllerNames(node);
    }

    /**
     * Key to value in the order of a file: who the node is, how it listens, the rest by name.
     *
     * @throws NoSuchElementException when the node's cluster is not in the topology
     */
    public static SequencedMap<String, String> of(Topology topology, Broker node) {
        return of(ClusterView.of(topology, node).orElseThrow(), node);
    }

    static SequencedMap<String, String> of(ClusterView view, Broker node) {
        ServerProperties properties = new ServerProperties(view, node);
        properties.draw();
        if (view.isSketch()) {
            properties.fillIn();
        }
        properties.map.putAll(view.cluster().settings());
        properties.map.putAll(node.settings());
        return properties.ordered();
    }

    /** Only what is drawn, without any setting. */
    static SequencedMap<String, String> drawn(ClusterView view, Broker node) {
        ServerProperties properties = new ServerProperties(view, node);
        properties.draw();
        return properties.ordered();
    }

    private SequencedMap<String, String> ordered() {
        SequencedMap<String, String> ordered = new LinkedHashMap<>();
        for (BrokerSetting setting : BrokerSetting.values()) {
            Optional.ofNullable(map.remove(setting.key())).ifPresent(value -> ordered.put(setting.key(), value));
        }
        map.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return Collections.unmodifiableSequencedMap(ordered);
    }

    private void put(BrokerSetting setting, String value) {
        map.put(setting.key(), value);
    }

    private void draw() {
        if (view.isKRaft()) {
            List<BrokerRole> roles = node.roles().isEmpty() ? List.of(BrokerRole.BROKER) : node.roles();
            put(BrokerSetting.PROCESS_ROLES, roles.stream().map(BrokerRole::term).collect(Collectors.joining(",")));
        }
        put(view.isKRaft() ? BrokerSetting.NODE_ID : BrokerSetting.BROKER_ID, Integer.toString(node.nodeId()));
        if (!node.listeners().isEmpty()) {
            put(BrokerSetting.LISTENERS, node.listeners().stream().map(ServerProperties::bound)
                    .collect(Collectors.joining(",")));
            String advertised = node.listeners().stream().filter(each -> !view.isControllers(node, each) || saysAddress(each))
                    .map(this::advertised).collect(Collectors.joining(","));
            if (!advertised.isEmpty()) {
                put(BrokerSetting.ADVERTISED_LISTENERS, advertised);
            }
            put(BrokerSetting.LISTENER_SECURITY_PROTOCOL_MAP, String.join(",", protocols()));
        }
        drawSasl();
        node.listeners().stream().filter(each -> each.securityProtocol().usesTls())
                .filter(each -> each.clientAuth() != ClientAuth.UNSET)
                .forEach(each -> map.put(own(each, "ssl.client.auth"), each.clientAuth().term()));
    }

    private void drawSasl() {
        List<Listener> sasl = node.listeners().stream().filter(each -> each.securityProtocol().usesSasl())
                .filter(each -> !each.saslMechanisms().isEmpty()).toList();
        List<String> all = sasl.stream().flatMap(each -> each.saslMechanisms().stream()).distinct().toList();
        if (!all.isEmpty()) {
            put(BrokerSetting.SASL_ENABLED_MECHANISMS, String.join(",", all));
        }
        sasl.stream().filter(each -> !Set.copyOf(each.saslMechanisms()).equals(Set.copyOf(all)))
                .forEach(each -> map.put(BrokerConfig.ownMechanismsKey(each.name()), String.join(",", each.saslMechanisms())));
    }

    private static String own(Listener listener, String key) {
        return "listener.name." + listener.name().toLowerCase(Locale.ROOT) + "." + key;
    }

    private static String bound(Listener listener) {
        return entry(listener.name(), listener.bindHost().orElse(ALL_ADDRESSES), listener.port().number());
    }

    private String advertised(Listener listener) {
        String host = listener.advertisedHost().or(() -> listener.bindHost().filter(bind -> !isEveryAddress(bind)))
                .or(() -> ClusterView.host(node)).orElse("");
        return entry(listener.name(), host, listener.dialledPort().number());
    }

    private static boolean saysAddress(Listener listener) {
        return listener.advertisedHost().isPresent() || listener.advertisedPort().isPresent();
    }

    private static boolean isEveryAddress(String bind) {
        return Set.of("", ALL_ADDRESSES, "::", "[::]").contains(bind);
    }

    private static String entry(String name, String host, int port) {
        boolean bare = host.indexOf(':') >= 0 && !host.startsWith("[");
        return name + "://" + (bare ? "[" + host + "]" : host) + ":" + port;
    }

    /** The map of all listeners of the node, and of those of its peers that it dials or must know. */
    private List<String> protocols() {
        Map<String, SecurityProtocol> protocols = new LinkedHashMap<>();
        node.listeners().forEach(each -> protocols.put(each.name().toUpperCase(Locale.ROOT), each.securityProtocol()));
        if (view.isKRaft()) {
            controllerNames.forEach(name -> protocols.putIfAbsent(name, drawnProtocol(name).orElse(SecurityProtocol.PLAINTEXT)));
        }
        view.stated(node, BrokerSetting.INTER_BROKER_LISTENER_NAME).ifPresent(name -> drawnProtocol(name)
                .ifPresent(protocol -> protocols.putIfAbsent(name.toUpperCase(Locale.ROOT), protocol)));
        return protocols.entrySet().stream().map(each -> each.getKey() + ":" + each.getValue()).toList();
    }

    private Optional<SecurityProtocol> drawnProtocol(String name) {
        return view.nodes().stream().flatMap(each -> each.listeners().stream())
                .filter(each -> each.name().equalsIgnoreCase(name)).map(Listener::securityProtocol).findFirst();
    }

    private void fillIn() {
        if (view.isKRaft()) {
            view.voters().ifPresent(voters -> put(BrokerSetting.CONTROLLER_QUORUM_VOTERS, voters));
            if (!controllerNames.isEmpty()) {
                put(BrokerSetting.CONTROLLER_LISTENER_NAMES, String.join(",", controllerNames));
            }
        }
        List<Listener> served = node.listeners().stream().filter(each -> !view.isControllers(node, each)).toList();
        boolean usual = served.stream().anyMatch(each -> each.name().equalsIgnoreCase(SecurityProtocol.PLAINTEXT.name()));
        if (!served.isEmpty() && !usual) {
            Listener first = served.getFirst();
            put(BrokerSetting.INTER_BROKER_LISTENER_NAME, first.name());
            if (first.securityProtocol().usesSasl() && !first.saslMechanisms().isEmpty()) {
                put(BrokerSetting.SASL_MECHANISM_INTER_BROKER, first.saslMechanisms().getFirst());
            }
        }
    }
}
