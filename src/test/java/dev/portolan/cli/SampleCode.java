package dev.portolan.cli;

import dev.portolan.finding.Code;
import dev.portolan.finding.Severity;

/** Codes that only tests of reports know. */
enum SampleCode implements Code {
    DENIED(Severity.ERROR),
    ODD(Severity.WARNING);

    private final Severity severity;

    SampleCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String area() {
        return "sample";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
