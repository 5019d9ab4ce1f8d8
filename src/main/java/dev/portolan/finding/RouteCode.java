package dev.portolan.finding;

/** What can be wrong in the area {@code route}. */
public enum RouteCode implements Code {
    MISSING(Severity.ERROR),
    RETURN_MISSING(Severity.ERROR),
    MORE_SPECIFIC(Severity.ERROR),
    BLACKHOLE(Severity.ERROR),
    RETURN_MORE_SPECIFIC(Severity.ERROR),
    RETURN_BLACKHOLE(Severity.ERROR),
    LOCAL_SHADOWS(Severity.ERROR),
    LINE_DOWN(Severity.ERROR),
    NOT_ADVERTISED(Severity.ERROR),
    FOREIGN_TARGET(Severity.ERROR),
    TABLE_FOREIGN(Severity.ERROR),
    DUPLICATE(Severity.ERROR);

    private final Severity severity;

    RouteCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "route";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
