package dev.portolan.finding;

/** What can be wrong in the area {@code kafka}. */
public enum KafkaCode implements Code {
    LISTENER_MISSING(Severity.ERROR),
    ADVERTISED_DUPLICATE(Severity.ERROR),
    NO_LISTENER_ON_PORT(Severity.ERROR),
    BOUND_ELSEWHERE(Severity.ERROR),
    WRONG_CLUSTER(Severity.ERROR),
    NOT_A_BROKER(Severity.ERROR),
    NO_BROKERS(Severity.ERROR),
    NO_BOOTSTRAP(Severity.ERROR),
    ADVERTISED_WRONG_PORT(Severity.ERROR),
    ADVERTISED_UNREACHABLE(Severity.ERROR),
    WRONG_LISTENER(Severity.ERROR),
    WRONG_BOOTSTRAP_PORT(Severity.ERROR),
    DOES_NOT_START(Severity.ERROR),

    // A node does not start: domain rules B-01 to B-32 and those of ZooKeeper.
    LISTENER_MALFORMED(Severity.ERROR),
    LISTENER_NAME_DUPLICATE(Severity.ERROR),
    LISTENER_PORT_DUPLICATE(Severity.ERROR),
    LISTENER_PROTOCOL_UNDEFINED(Severity.ERROR),
    SECURITY_PROTOCOL_UNKNOWN(Severity.ERROR),
    PROTOCOL_MAP_MALFORMED(Severity.ERROR),
    CONTROLLER_PROTOCOL_UNDEFINED(Severity.ERROR),
    INTER_BROKER_AMBIGUOUS(Severity.ERROR),
    INTER_BROKER_PROTOCOL_UNDEFINED(Severity.ERROR),
    INTER_BROKER_NOT_ADVERTISED(Severity.ERROR),
    INTER_BROKER_FALLBACK(Severity.ERROR),
    ADVERTISED_NO_LISTENER(Severity.ERROR),
    ADVERTISED_WILDCARD(Severity.ERROR),
    NOTHING_ADVERTISED(Severity.ERROR),
    INTER_BROKER_MECHANISM(Severity.ERROR),
    IDLE_TOO_SHORT(Severity.ERROR),
    CONTROLLER_ADVERTISED(Severity.ERROR),
    CONTROLLER_ONLY_ADVERTISES(Severity.ERROR),
    CONTROLLER_ONLY_LISTENER(Severity.ERROR),
    CONTROLLER_NAMES_MISSING(Severity.ERROR),
    BROKER_ONLY_CONTROLLER_LISTENER(Severity.ERROR),
    CONTROLLER_LISTENER_MISSING(Severity.ERROR),
    CONTROLLER_NAMES_SPELLING(Severity.ERROR),
    QUORUM_MISSING(Severity.ERROR),
    QUORUM_BOOTSTRAP_MALFORMED(Severity.ERROR),
    CONTROLLER_NOT_VOTER(Severity.ERROR),
    BROKER_IS_VOTER(Severity.ERROR),
    VOTER_MALFORMED(Severity.ERROR),
    VOTER_WILDCARD(Severity.ERROR),
    PROCESS_ROLES_MISSING(Severity.ERROR),
    PROCESS_ROLES_MALFORMED(Severity.ERROR),
    NODE_ID_MISSING(Severity.ERROR),
    NODE_ID_MISMATCH(Severity.ERROR),
    CONTROL_PLANE_IN_KRAFT(Severity.ERROR),
    CONTROL_PLANE_LISTENER(Severity.ERROR),
    INTER_BROKER_IS_CONTROLLER(Severity.ERROR),
    BROKER_AUTO_JOINS(Severity.ERROR),
    VALUE_MALFORMED(Severity.ERROR),
    LIST_MALFORMED(Severity.ERROR),
    ZOOKEEPER_CONNECT_MISSING(Severity.ERROR),
    BROKER_ID_RANGE(Severity.ERROR),
    ZOOKEEPER_CONTROLLER_NAMES(Severity.ERROR),
    MIGRATION_PROTOCOL_VERSION(Severity.ERROR),
    PROTOCOL_VERSION_UNKNOWN(Severity.ERROR),
    BIND_ADDRESS_FOREIGN(Severity.ERROR),

    // A node starts, and Kafka never says that the design is wrong.
    ADVERTISED_LOOPBACK(Severity.ERROR),
    ADVERTISED_HOST_EMPTY(Severity.WARNING),
    ADVERTISED_HOST_PORT(Severity.ERROR),
    BOOTSTRAP_SEVERAL(Severity.ERROR),
    CONTROLLER_NAMES_SEVERAL(Severity.WARNING),
    VOTER_UNKNOWN_HOST(Severity.ERROR),
    VOTER_WRONG_PORT(Severity.ERROR),
    VOTER_DUPLICATE(Severity.ERROR),
    VOTERS_EVEN(Severity.WARNING),
    LISTENERS_DIFFER(Severity.WARNING),
    NODE_ID_DUPLICATE(Severity.ERROR),
    SETTING_SHADOWS(Severity.WARNING),
    ZOOKEEPER_REMOVED(Severity.ERROR),
    KRAFT_TOO_EARLY(Severity.ERROR),
    VERSION_UNREADABLE(Severity.WARNING),

    // What Amazon MSK asks for beyond Kafka.
    MSK_PUBLIC_VERSION(Severity.ERROR),
    MSK_PUBLIC_PLAINTEXT(Severity.ERROR),
    MSK_PUBLIC_UNAUTHENTICATED(Severity.ERROR),
    MSK_MULTI_VPC_VERSION(Severity.ERROR),
    MSK_MULTI_VPC_UNAUTHENTICATED(Severity.ERROR),
    MSK_ACL_OPEN(Severity.ERROR),
    MSK_ADVERTISED_LISTENER(Severity.ERROR),
    MSK_ADVERTISED_NOT_UNIQUE(Severity.ERROR),

    // What other providers ask for.
    EMR_PUBLIC_ACCESS_OFF(Severity.WARNING),
    EMR_PRINCIPAL_NOT_HOST(Severity.WARNING),
    EMR_PUBLIC_ADDRESS(Severity.WARNING),
    DMS_NAMES_VERIFIED(Severity.WARNING),
    MANAGED_ELSEWHERE(Severity.ERROR);

    private final Severity severity;

    KafkaCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "kafka";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
