package dev.portolan.finding;

/** What can be wrong in the area {@code peering}. */
public enum PeeringCode implements Code {
    NOT_TRANSITIVE(Severity.ERROR),
    CIDR_OVERLAP(Severity.ERROR),
    NOT_ACCEPTED(Severity.ERROR),
    REGION_UNSUPPORTED(Severity.ERROR),
    PROVIDER_MISMATCH(Severity.ERROR),
    DNS_RESOLUTION_OFF(Severity.ERROR),
    EDGE_ROUTING(Severity.WARNING),
    SELF(Severity.ERROR),
    DUPLICATE(Severity.ERROR);

    private final Severity severity;

    PeeringCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "peering";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
