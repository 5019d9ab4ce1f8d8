package dev.portolan.rule.kafka;

import static java.util.Map.entry;

import dev.portolan.finding.KafkaCode;
import java.util.List;
import java.util.Map;

/** Words of Kafka's own message by which one recognises that it refuses a file for the reason that a code names. */
final class KafkaSays {
    private static final Map<KafkaCode, List<String>> WORDS = Map.ofEntries(
            entry(KafkaCode.LISTENER_MALFORMED, List.of("Unable to parse", "For input string", "listener name is null")),
            entry(KafkaCode.LISTENER_NAME_DUPLICATE, List.of("must have a different name")),
            entry(KafkaCode.LISTENER_PORT_DUPLICATE, List.of("must have a different port", "one needs to be IPv4")),
            entry(KafkaCode.LISTENER_PROTOCOL_UNDEFINED, List.of("No security protocol defined")),
            entry(KafkaCode.SECURITY_PROTOCOL_UNKNOWN, List.of("Invalid security protocol", "String must be one of")),
            entry(KafkaCode.PROTOCOL_MAP_MALFORMED, List.of("Error parsing", "Duplicate key", "listener name is null",
                    "egin 0, end -1")),
            entry(KafkaCode.CONTROLLER_PROTOCOL_UNDEFINED, List.of("No security protocol defined",
                    "Controller listener with name",
                    "listener name is null")),
            entry(KafkaCode.INTER_BROKER_AMBIGUOUS, List.of("Only one of")),
            entry(KafkaCode.INTER_BROKER_PROTOCOL_UNDEFINED, List.of("not found in listener.security", "listener name is null")),
            entry(KafkaCode.INTER_BROKER_NOT_ADVERTISED, List.of("inter.broker.listener.name must be a listener name")),
            entry(KafkaCode.INTER_BROKER_FALLBACK, List.of("inter.broker.listener.name must be a listener name")),
            entry(KafkaCode.ADVERTISED_NO_LISTENER, List.of("must be equal to or a subset")),
            entry(KafkaCode.ADVERTISED_WILDCARD, List.of("nonroutable meta-address")),
            entry(KafkaCode.NOTHING_ADVERTISED, List.of("There must be at least one")),
            entry(KafkaCode.INTER_BROKER_MECHANISM, List.of("must be included in sasl.enabled.mechanisms",
                    "'sasl.enabled.mechanisms' values must not be empty")),
            entry(KafkaCode.IDLE_TOO_SHORT, List.of("should always be less than connections.max.idle.ms")),
            entry(KafkaCode.CONTROLLER_ADVERTISED, List.of("must not contain KRaft controller listeners")),
            entry(KafkaCode.CONTROLLER_ONLY_ADVERTISES, List.of("must be empty when process.roles=controller")),
            entry(KafkaCode.CONTROLLER_ONLY_LISTENER, List.of("must only contain KRaft controller listeners")),
            entry(KafkaCode.CONTROLLER_NAMES_MISSING,
                    List.of("must contain at least one value when running KRaft with just the broker",
                    "Missing required configuration \"controller.listener.names\"",
                            "must not be empty when running in ZooKeeper migration")),
            entry(KafkaCode.BROKER_ONLY_CONTROLLER_LISTENER, List.of("must not contain a value appearing")),
            entry(KafkaCode.CONTROLLER_LISTENER_MISSING, List.of("value appearing in the 'listeners'",
                    "values appearing in the 'listeners'",
                    "listener name is null")),
            entry(KafkaCode.CONTROLLER_NAMES_SPELLING, List.of("value appearing in the 'listeners'",
                    "values appearing in the 'listeners'",
                    "Controller listener with name", "No security protocol defined")),
            entry(KafkaCode.QUORUM_MISSING, List.of("parseable set of")),
            entry(KafkaCode.QUORUM_BOOTSTRAP_MALFORMED, List.of("controller.quorum.bootstrap.servers", "port out of range",
                    "Failed to parse host")),
            entry(KafkaCode.CONTROLLER_NOT_VOTER, List.of("must be included in the set of voters")),
            entry(KafkaCode.BROKER_IS_VOTER, List.of("must not be included in the set of voters")),
            entry(KafkaCode.VOTER_MALFORMED, List.of("controller.quorum.voters", "voter ID", "port out of range",
                    "For input string")),
            entry(KafkaCode.VOTER_WILDCARD, List.of("is not routeable")),
            entry(KafkaCode.PROCESS_ROLES_MISSING, List.of("process.roles")),
            entry(KafkaCode.PROCESS_ROLES_MALFORMED, List.of("process.roles")),
            entry(KafkaCode.NODE_ID_MISSING, List.of("node.id", "broker.id generation is incompatible")),
            entry(KafkaCode.NODE_ID_MISMATCH, List.of("to the same value as `broker.id`")),
            entry(KafkaCode.CONTROL_PLANE_IN_KRAFT, List.of("not supported in KRaft mode", "control.plane.listener.name",
                    "name is null",
                    "head of empty")),
            entry(KafkaCode.CONTROL_PLANE_LISTENER, List.of("control.plane.listener.name", "name is null", "head of empty")),
            entry(KafkaCode.INTER_BROKER_IS_CONTROLLER, List.of("must not contain an explicitly set inter.broker")),
            entry(KafkaCode.BROKER_AUTO_JOINS, List.of("only supported when process.roles contains the 'controller'")),
            entry(KafkaCode.VALUE_MALFORMED, List.of("Not a number", "either true or false", "Value must be at least")),
            entry(KafkaCode.LIST_MALFORMED, List.of("must not be empty")),
            entry(KafkaCode.ZOOKEEPER_CONNECT_MISSING, List.of("zookeeper.connect")),
            entry(KafkaCode.BROKER_ID_RANGE, List.of("broker.id must be greater")),
            entry(KafkaCode.ZOOKEEPER_CONTROLLER_NAMES, List.of("must be empty when not running in KRaft")),
            entry(KafkaCode.MIGRATION_PROTOCOL_VERSION, List.of("to 3.4 or higher")),
            entry(KafkaCode.PROTOCOL_VERSION_UNKNOWN, List.of("is not a valid version", "non-KRaft version")));

    private KafkaSays() {
    }

    /** Whether one of the violations is the reason that Kafka gives. */
    static boolean oneOf(List<Violation> violations, String message) {
        return violations.stream().flatMap(violation -> WORDS.getOrDefault(violation.code(), List.of()).stream())
                .anyMatch(message::contains);
    }

    /** The codes for which a node may be refused. */
    static List<KafkaCode> codes() {
        return WORDS.keySet().stream().sorted().toList();
    }
}
