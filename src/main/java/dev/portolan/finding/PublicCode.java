package dev.portolan.finding;

/** What can be wrong in the area {@code public}. */
public enum PublicCode implements Code {
    NO_ADDRESS(Severity.ERROR),
    NO_SOURCE_ADDRESS(Severity.ERROR),
    NO_GATEWAY(Severity.ERROR),
    BLOCKED(Severity.ERROR),
    PRIVATE_DESTINATION(Severity.ERROR),
    OUTBOUND_ONLY(Severity.ERROR),
    UNKNOWN_ADDRESS(Severity.ERROR),
    ADVERTISED_PRIVATE(Severity.ERROR),
    NAT_FOREIGN_SOURCE(Severity.ERROR),
    NAT_IN_PRIVATE_SUBNET(Severity.ERROR),
    PLAINTEXT(Severity.ERROR),
    UNAUTHENTICATED(Severity.WARNING),
    ADDRESS_SHARED(Severity.ERROR),
    ADDRESS_NOT_PUBLIC(Severity.ERROR),
    FORWARD_UNSUPPORTED(Severity.ERROR),
    GATEWAY_DUPLICATE(Severity.ERROR);

    private final Severity severity;

    PublicCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "public";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
