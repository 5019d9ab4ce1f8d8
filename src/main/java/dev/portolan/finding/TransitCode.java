package dev.portolan.finding;

/** What can be wrong in the area {@code transit}. */
public enum TransitCode implements Code {
    NOT_ATTACHED(Severity.ERROR),
    NO_ROUTE(Severity.ERROR),
    STATIC_ROUTE_MISSING(Severity.ERROR),
    NOT_ASSOCIATED(Severity.ERROR),
    ZONE_NOT_ATTACHED(Severity.ERROR),
    ATTACHMENT_NOT_ACTIVE(Severity.ERROR),
    PEERING_NOT_ACCEPTED(Severity.ERROR),
    BLACKHOLE(Severity.ERROR),
    MORE_SPECIFIC(Severity.ERROR),
    CYCLE(Severity.ERROR),
    OPEN_MESH(Severity.WARNING),
    NOT_PROPAGATED(Severity.WARNING),
    DUPLICATE_ATTACHMENT(Severity.ERROR),
    REGION_MISMATCH(Severity.ERROR),
    CHAIN(Severity.WARNING),
    PEERING_SELF(Severity.ERROR);

    private final Severity severity;

    TransitCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "transit";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
