package dev.portolan.finding;

/** What can be wrong in the area {@code dns}. */
public enum DnsCode implements Code {
    UNRESOLVED(Severity.ERROR),
    ZONE_NOT_ASSOCIATED(Severity.ERROR),
    PLACEHOLDER(Severity.ERROR),
    WRONG_ADDRESS(Severity.ERROR),
    RESOLUTION_OFF(Severity.ERROR),
    CNAME_LOOP(Severity.ERROR),
    PATTERN_MISMATCH(Severity.WARNING),
    ZONE_SHADOWS(Severity.WARNING),
    ZONE_INCOMPLETE(Severity.WARNING),
    RECORD_OUTSIDE(Severity.ERROR),
    HOSTS_STALE(Severity.WARNING),
    HOSTS_WILDCARD(Severity.WARNING),
    ZONE_CONFLICT(Severity.ERROR),
    RECORD_STALE(Severity.WARNING),
    SEVERAL_BROKERS(Severity.ERROR),
    CNAME_AT_APEX(Severity.ERROR),
    CNAME_NOT_ALONE(Severity.ERROR),
    RECORD_MALFORMED(Severity.ERROR),
    ALIAS_NOT_ALONE(Severity.ERROR);

    private final Severity severity;

    DnsCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "dns";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
