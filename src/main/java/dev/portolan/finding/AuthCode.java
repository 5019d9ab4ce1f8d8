package dev.portolan.finding;

/** What can be wrong in the area {@code auth}. */
public enum AuthCode implements Code {
    PROTOCOL_MISMATCH(Severity.ERROR),
    MECHANISM_MISMATCH(Severity.ERROR),
    CERTIFICATE_MISSING(Severity.ERROR);

    private final Severity severity;

    AuthCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "auth";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
