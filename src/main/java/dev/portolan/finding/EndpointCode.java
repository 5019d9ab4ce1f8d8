package dev.portolan.finding;

/** What can be wrong in the area {@code endpoint}. */
public enum EndpointCode implements Code {
    NOT_ACCEPTED(Severity.ERROR),
    PRINCIPAL_NOT_ALLOWED(Severity.ERROR),
    REGION_MISMATCH(Severity.ERROR),
    ZONE_MISMATCH(Severity.ERROR),
    ONE_WAY(Severity.ERROR),
    NO_BACKEND(Severity.ERROR),
    WRONG_SERVICE(Severity.ERROR),
    AMBIGUOUS_BALANCER(Severity.ERROR),
    PORT_NOT_MAPPED(Severity.ERROR),
    FAMILY_UNSUPPORTED(Severity.ERROR),
    PRIVATE_NAME_UNVERIFIED(Severity.ERROR),
    BALANCER_SHARED(Severity.ERROR),
    BALANCER_PUBLIC(Severity.WARNING),
    ZONE_NOT_OFFERED(Severity.WARNING),
    INTERFACE_ZONE_NOT_OFFERED(Severity.ERROR),
    PRIVATE_NAME_MISSING(Severity.WARNING),
    BROKER_NOT_OFFERED(Severity.WARNING),
    SOURCE_RANGE_DENIED(Severity.WARNING),
    SERVICE_PASSED_OVER(Severity.NOTE);

    private final Severity severity;

    EndpointCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "endpoint";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
