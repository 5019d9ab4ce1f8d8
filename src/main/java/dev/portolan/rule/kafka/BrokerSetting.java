package dev.portolan.rule.kafka;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The keys of {@code server.properties} that decide how a node listens, what it advertises and to which quorum it
 * belongs: each once, with its form and what holds when it is not set. All other keys are taken as they are.
 *
 * <p>Source: the configuration definitions of Apache Kafka 3.7.1, 3.9.2 and 4.3.1.
 */
public enum BrokerSetting {
    PROCESS_ROLES("process.roles", Form.LIST, ""),
    NODE_ID("node.id", Form.INT, "-1"),
    BROKER_ID("broker.id", Form.INT, "-1"),
    BROKER_ID_GENERATION("broker.id.generation.enable", Form.BOOLEAN, "true"),
    RESERVED_BROKER_MAX_ID("reserved.broker.max.id", Form.INT, "1000"),
    CONTROLLER_QUORUM_VOTERS("controller.quorum.voters", Form.LIST, ""),
    CONTROLLER_QUORUM_BOOTSTRAP_SERVERS("controller.quorum.bootstrap.servers", Form.LIST, ""),
    CONTROLLER_QUORUM_AUTO_JOIN("controller.quorum.auto.join.enable", Form.BOOLEAN, "false"),
    LISTENERS("listeners", Form.TEXT, "PLAINTEXT://:9092"),
    ADVERTISED_LISTENERS("advertised.listeners", Form.TEXT, ""),
    INTER_BROKER_LISTENER_NAME("inter.broker.listener.name", Form.TEXT, ""),
    CONTROLLER_LISTENER_NAMES("controller.listener.names", Form.TEXT, ""),
    CONTROL_PLANE_LISTENER_NAME("control.plane.listener.name", Form.TEXT, ""),
    LISTENER_SECURITY_PROTOCOL_MAP("listener.security.protocol.map", Form.TEXT,
            "PLAINTEXT:PLAINTEXT,SSL:SSL,SASL_PLAINTEXT:SASL_PLAINTEXT,SASL_SSL:SASL_SSL"),
    SECURITY_INTER_BROKER_PROTOCOL("security.inter.broker.protocol", Form.TEXT, "PLAINTEXT"),
    SASL_ENABLED_MECHANISMS("sasl.enabled.mechanisms", Form.LIST, "GSSAPI"),
    SASL_MECHANISM_INTER_BROKER("sasl.mechanism.inter.broker.protocol", Form.TEXT, "GSSAPI"),
    CONNECTIONS_MAX_IDLE_MS("connections.max.idle.ms", Form.LONG, "600000"),
    FAILED_AUTHENTICATION_DELAY_MS("connection.failed.authentication.delay.ms", Form.INT, "100"),
    INTER_BROKER_PROTOCOL_VERSION("inter.broker.protocol.version", Form.TEXT, ""),
    ZOOKEEPER_CONNECT("zookeeper.connect", Form.TEXT, ""),
    ZOOKEEPER_MIGRATION("zookeeper.metadata.migration.enable", Form.BOOLEAN, "false");

    /** How a value is written. */
    public enum Form { TEXT, LIST, INT, LONG, BOOLEAN }

    private static final Map<String, BrokerSetting> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(BrokerSetting::key, Function.identity()));

    private final String key;
    private final Form form;
    private final String fallback;

    BrokerSetting(String key, Form form, String fallback) {
        this.key = key;
        this.form = form;
        this.fallback = fallback;
    }

    /** The key in the file. */
    public String key() {
        return key;
    }

    public Form form() {
        return form;
    }

    /** What holds when the key is not set. */
    public String fallback() {
        return fallback;
    }

    /** Whether the key is one of these. */
    public static boolean isKey(String key) {
        return BY_KEY.containsKey(key);
    }

    /** Whether servers of that version read the key at all: what they do not know they ignore. */
    public boolean knownTo(KafkaVersion version) {
        return switch (this) {
            case CONTROLLER_QUORUM_BOOTSTRAP_SERVERS -> version.atLeast(3, 8);
            case CONTROLLER_QUORUM_AUTO_JOIN -> version.atLeast(4, 2);
            case BROKER_ID_GENERATION, RESERVED_BROKER_MAX_ID, CONTROL_PLANE_LISTENER_NAME, INTER_BROKER_PROTOCOL_VERSION,
                 ZOOKEEPER_CONNECT, ZOOKEEPER_MIGRATION -> version.knowsZooKeeper();
            case PROCESS_ROLES, NODE_ID, BROKER_ID, CONTROLLER_QUORUM_VOTERS, LISTENERS, ADVERTISED_LISTENERS,
                 INTER_BROKER_LISTENER_NAME, CONTROLLER_LISTENER_NAMES, LISTENER_SECURITY_PROTOCOL_MAP,
                 SECURITY_INTER_BROKER_PROTOCOL, SASL_ENABLED_MECHANISMS, SASL_MECHANISM_INTER_BROKER,
                 CONNECTIONS_MAX_IDLE_MS, FAILED_AUTHENTICATION_DELAY_MS -> true;
        };
    }
}
