package dev.portolan.finding;

/** What can be wrong in the area {@code network}. */
public enum NetworkCode implements Code {
    CIDR_OVERLAP(Severity.ERROR),
    DISCONNECTED(Severity.ERROR),
    NO_SUCH_HOST(Severity.ERROR),
    WRONG_HOST(Severity.ERROR),
    ADDRESS_UNKNOWN(Severity.WARNING),
    ADDRESS_OUTSIDE(Severity.ERROR),
    SUBNET_OUTSIDE(Severity.ERROR),
    FAMILY_MISMATCH(Severity.ERROR),
    ADDRESS_DUPLICATE(Severity.ERROR),
    SUBNET_OVERLAP(Severity.ERROR),
    SUBNET_FOREIGN(Severity.ERROR),
    ZONE_REPEATED(Severity.WARNING),
    ADDRESS_RESERVED(Severity.WARNING),
    LINE_NOT_ACTIVE(Severity.ERROR),
    LINE_SELF(Severity.ERROR),
    BLOCK_SIZE(Severity.ERROR);

    private final Severity severity;

    NetworkCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "network";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
