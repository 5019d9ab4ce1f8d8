package dev.portolan.finding;

/** What can be wrong in the area {@code tls}. */
public enum TlsCode implements Code {
    NAME_MISMATCH(Severity.ERROR),
    UNTRUSTED(Severity.ERROR);

    private final Severity severity;

    TlsCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "tls";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
