package dev.portolan.finding;

/** What can be wrong in the area {@code kafka}. */
public enum KafkaCode implements Code {
    LISTENER_MISSING(Severity.ERROR),
    ADVERTISED_DUPLICATE(Severity.ERROR),
    NO_LISTENER_ON_PORT(Severity.ERROR),
    WRONG_CLUSTER(Severity.ERROR),
    NOT_A_BROKER(Severity.ERROR),
    NO_BROKERS(Severity.ERROR),
    NO_BOOTSTRAP(Severity.ERROR),
    ADVERTISED_WRONG_PORT(Severity.ERROR),
    ADVERTISED_UNREACHABLE(Severity.ERROR);

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
