package dev.portolan.finding;

/** What can be wrong in the area {@code security}. */
public enum SecurityCode implements Code {
    INGRESS_DENIED(Severity.ERROR),
    EGRESS_DENIED(Severity.ERROR),
    ACL_DENIED(Severity.ERROR),
    REFERENCE_NOT_PRESERVED(Severity.ERROR),
    NO_RULES(Severity.ERROR),
    REFERENCE_ACROSS_REGIONS(Severity.ERROR),
    OPEN_TO_INTERNET(Severity.WARNING),
    GROUP_FOREIGN(Severity.WARNING),
    ACL_FOREIGN(Severity.ERROR),
    ACL_NUMBER_DUPLICATE(Severity.ERROR),
    INTER_BROKER_DENIED(Severity.ERROR),
    QUORUM_DENIED(Severity.ERROR);

    private final Severity severity;

    SecurityCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "security";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
