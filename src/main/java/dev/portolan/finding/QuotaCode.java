package dev.portolan.finding;

/** What can be wrong in the area {@code quota}. */
public enum QuotaCode implements Code {
    EXCEEDED(Severity.WARNING),
    IDLE_TIMEOUT(Severity.WARNING);

    private final Severity severity;

    QuotaCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "quota";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
