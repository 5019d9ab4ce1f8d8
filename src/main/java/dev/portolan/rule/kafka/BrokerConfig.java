package dev.portolan.rule.kafka;

import dev.portolan.model.SecurityProtocol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The {@code server.properties} of one node as a server of one version reads them. What is ill-formed is left out
 * here and said by the rules of form.
 *
 * <p>Source: {@code KafkaConfig}, {@code QuorumConfig} and {@code CoreUtils} of Apache Kafka 3.7.1 to 4.3.1.
 */
final class BrokerConfig {

    /** How the node runs. */
    enum Mode { ZOOKEEPER, BROKER, CONTROLLER, COMBINED }

    /** The listener by which brokers reach each other. */
    record InterBroker(String name, SecurityProtocol protocol) {
    }

    private final Map<String, String> properties;
    private final KafkaVersion version;
    private final Mode mode;
    private final List<String> controllerNames;
    private final List<ListenerEntry> listeners;
    private final List<ListenerEntry> advertisedAsStated;
    private final Map<String, SecurityProtocol> protocols;
    private final List<Voter> voters;

    BrokerConfig(Map<String, String> properties, KafkaVersion version) {
        Map<String, String> copy = new LinkedHashMap<>();
        properties.forEach((key, value) -> copy.put(key, value.trim()));
        twin(copy, BrokerSetting.NODE_ID, BrokerSetting.BROKER_ID);
        twin(copy, BrokerSetting.BROKER_ID, BrokerSetting.NODE_ID);
        this.properties = copy;
        this.version = version;
        this.mode = readMode();
        this.controllerNames = readControllerNames();
        this.listeners = endpoints(BrokerSetting.LISTENERS);
        this.advertisedAsStated = states(BrokerSetting.ADVERTISED_LISTENERS) ? endpoints(BrokerSetting.ADVERTISED_LISTENERS)
                : listeners;
        this.protocols = readProtocols();
        this.voters = items(BrokerSetting.CONTROLLER_QUORUM_VOTERS).stream().map(entry -> Voter.tryParse(entry, version))
                .flatMap(Optional::stream).toList();
    }

    /** The two ids of a node stand for each other. */
    private static void twin(Map<String, String> copy, BrokerSetting from, BrokerSetting to) {
        if (copy.containsKey(from.key())) {
            copy.putIfAbsent(to.key(), copy.get(from.key()));
        }
    }

    KafkaVersion version() {
        return version;
    }

    boolean states(BrokerSetting setting) {
        return setting.knownTo(version) && properties.containsKey(setting.key());
    }

    String text(BrokerSetting setting) {
        return states(setting) ? properties.get(setting.key()) : setting.fallback();
    }

    /** The items of a list setting as written, empty ones too. */
    List<String> items(BrokerSetting setting) {
        return split(text(setting));
    }

    static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*", -1));
    }

    int number(BrokerSetting setting) {
        return Whole.tryParse(text(setting)).orElseGet(() -> Integer.parseInt(setting.fallback()));
    }

    long amount(BrokerSetting setting) {
        return Whole.tryParseLong(text(setting)).orElseGet(() -> Long.parseLong(setting.fallback()));
    }

    boolean isOn(BrokerSetting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** Whether lists of listeners are lists to the server, which then refuses empty items and drops repeated ones. */
    boolean readsListenerLists() {
        return version.atLeast(4, 2);
    }

    Mode mode() {
        return mode;
    }

    private Mode readMode() {
        Set<String> roles = Set.copyOf(new LinkedHashSet<>(items(BrokerSetting.PROCESS_ROLES)));
        if (roles.isEmpty()) {
            return Mode.ZOOKEEPER;
        }
        return roles.size() > 1 ? Mode.COMBINED : roles.contains("controller") ? Mode.CONTROLLER : Mode.BROKER;
    }

    boolean isKRaft() {
        return mode() != Mode.ZOOKEEPER;
    }

    /** Whether clients are served. */
    boolean isBroker() {
        return mode() != Mode.CONTROLLER;
    }

    boolean isController() {
        return mode() == Mode.CONTROLLER || mode() == Mode.COMBINED;
    }

    boolean isMigrating() {
        return isOn(BrokerSetting.ZOOKEEPER_MIGRATION);
    }

    /** The entries of {@code listeners} or {@code advertised.listeners} as written. */
    List<String> entries(BrokerSetting setting) {
        return readsListenerLists() ? items(setting).stream().distinct().toList()
                : items(setting).stream().filter(item -> !item.isEmpty()).toList();
    }

    List<ListenerEntry> listeners() {
        return listeners;
    }

    private List<ListenerEntry> endpoints(BrokerSetting setting) {
        return entries(setting).stream().map(ListenerEntry::tryParse).flatMap(Optional::stream).toList();
    }

    /** What is advertised, controllers' listeners included where stated; {@code listeners} when nothing is stated. */
    List<ListenerEntry> advertisedAsStated() {
        return advertisedAsStated;
    }

    /** What clients and brokers are told. */
    List<ListenerEntry> advertised() {
        boolean all = !version.knowsDynamicQuorum() && states(BrokerSetting.ADVERTISED_LISTENERS);
        return advertisedAsStated().stream().filter(entry -> all || !isControllers(entry) || isKeptForMigration(entry))
                .toList();
    }

    private boolean isKeptForMigration(ListenerEntry entry) {
        return version.knowsDynamicQuorum() && isMigrating()
                && text(BrokerSetting.CONTROL_PLANE_LISTENER_NAME).toUpperCase(Locale.ROOT).equals(entry.name());
    }

    /** Whether the listener is named as one of the controllers', letter by letter. */
    boolean isControllers(ListenerEntry entry) {
        return controllerNames().contains(entry.name());
    }

    /** {@code controller.listener.names}, with the blanks around the commas that servers before 4.1 do not take away. */
    List<String> controllerNames() {
        return controllerNames;
    }

    private List<String> readControllerNames() {
        String text = text(BrokerSetting.CONTROLLER_LISTENER_NAMES);
        if (readsListenerLists()) {
            return split(text).stream().distinct().toList();
        }
        if (version.atLeast(4, 1)) {
            return split(text).stream().filter(name -> !name.isEmpty()).toList();
        }
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    List<ListenerEntry> controllerListeners() {
        return listeners().stream().filter(this::isControllers).toList();
    }

    /** For each of the controllers' names what is advertised for it: as stated, or else as it listens. */
    List<ListenerEntry> advertisedControllers() {
        List<ListenerEntry> stated = states(BrokerSetting.ADVERTISED_LISTENERS)
                ? advertisedAsStated().stream().filter(this::isControllers).toList() : List.of();
        List<ListenerEntry> found = new ArrayList<>();
        for (String name : controllerNames()) {
            named(stated, name).or(() -> named(controllerListeners(), name)
                    .map(entry -> entry.isWildcard() ? new ListenerEntry(entry.name(), "", entry.port()) : entry))
                    .ifPresent(found::add);
        }
        return found;
    }

    static Optional<ListenerEntry> named(List<ListenerEntry> entries, String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return entries.stream().filter(entry -> entry.name().equals(upper)).findFirst();
    }

    /** Listener name to protocol as in force, with the one that KRaft adds for controllers. */
    Map<String, SecurityProtocol> protocols() {
        return protocols;
    }

    private Map<String, SecurityProtocol> readProtocols() {
        Map<String, SecurityProtocol> map = new LinkedHashMap<>();
        ProtocolMapForm.pairs(this).forEach(pair -> ProtocolMapForm.protocol(pair.protocol())
                .ifPresent(protocol -> map.put(pair.name().toUpperCase(Locale.ROOT), protocol)));
        if (isKRaft() && !states(BrokerSetting.LISTENER_SECURITY_PROTOCOL_MAP) && !usesSecureNames()) {
            controllerNames().forEach(name -> map.putIfAbsent(name, SecurityProtocol.PLAINTEXT));
        }
        return map;
    }

    /** Whether a listener is named after a protocol other than PLAINTEXT, which takes KRaft's addition away. */
    private boolean usesSecureNames() {
        Set<String> secure = Arrays.stream(SecurityProtocol.values()).filter(each -> each != SecurityProtocol.PLAINTEXT)
                .map(SecurityProtocol::name).collect(Collectors.toSet());
        return controllerNames().stream().anyMatch(secure::contains)
                || entries(BrokerSetting.LISTENERS).stream().anyMatch(entry -> secure.contains(nameOf(entry)));
    }

    private String nameOf(String entry) {
        int end = version.knowsDynamicQuorum() ? entry.indexOf(':') : entry.lastIndexOf("://");
        return entry.substring(0, Math.max(end, 0)).toUpperCase(Locale.ROOT);
    }

    /** The inter-broker listener; empty when the settings name none or two. */
    Optional<InterBroker> interBroker() {
        boolean named = states(BrokerSetting.INTER_BROKER_LISTENER_NAME);
        if (named && states(BrokerSetting.SECURITY_INTER_BROKER_PROTOCOL)) {
            return Optional.empty();
        }
        if (named) {
            String name = text(BrokerSetting.INTER_BROKER_LISTENER_NAME).toUpperCase(Locale.ROOT);
            return Optional.ofNullable(protocols().get(name)).map(protocol -> new InterBroker(name, protocol));
        }
        return ProtocolMapForm.protocol(text(BrokerSetting.SECURITY_INTER_BROKER_PROTOCOL))
                .map(protocol -> new InterBroker(protocol.name(), protocol));
    }

    /** The SASL mechanisms that a listener offers: its own setting, or the node's. */
    List<String> mechanisms(String listener) {
        String own = ownMechanismsKey(listener);
        return properties.containsKey(own) ? split(properties.get(own)) : items(BrokerSetting.SASL_ENABLED_MECHANISMS);
    }

    static String ownMechanismsKey(String listener) {
        return "listener.name." + listener.toLowerCase(Locale.ROOT) + "." + BrokerSetting.SASL_ENABLED_MECHANISMS.key();
    }

    List<Voter> voters() {
        return voters;
    }

    boolean isVoter(int id) {
        return voters.stream().anyMatch(voter -> voter.id() == id);
    }

    int nodeId() {
        return number(BrokerSetting.NODE_ID);
    }
}
