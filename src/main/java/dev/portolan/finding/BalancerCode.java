package dev.portolan.finding;

/** What can be wrong in the area {@code balancer}. */
public enum BalancerCode implements Code {
    NO_LISTENER(Severity.ERROR),
    NO_TARGET(Severity.ERROR),
    WRONG_BROKER(Severity.ERROR),
    CROSS_ZONE_OFF(Severity.ERROR),
    HAIRPIN(Severity.ERROR),
    STALE_TARGET(Severity.ERROR),
    WRONG_TARGET_PORT(Severity.ERROR),
    PROXY_PROTOCOL(Severity.ERROR),
    HEALTH_CHECK_DENIED(Severity.WARNING),
    CLIENT_ADDRESS_TOO_FAR(Severity.ERROR),
    ZONE_NOT_SERVED(Severity.ERROR),
    TLS_MISMATCH(Severity.ERROR),
    TOO_MANY_BROKERS(Severity.WARNING),
    LISTENER_DUPLICATE(Severity.ERROR),
    NO_SECURITY_GROUP(Severity.NOTE),
    CLIENT_CERTIFICATE_LOST(Severity.ERROR),
    INTERNET_FACING(Severity.ERROR),
    INTERNAL_ONLY(Severity.ERROR),
    FOREIGN_INSTANCE(Severity.ERROR),
    GROUP_SHARED(Severity.ERROR),
    NODE_WITHOUT_GATEWAY(Severity.ERROR);

    private final Severity severity;

    BalancerCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "balancer";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
