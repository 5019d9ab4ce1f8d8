package dev.portolan.cli;

import dev.portolan.finding.Severity;
import dev.portolan.model.shape.Term;

/** From which severity on a report makes the command fail. */
enum FailOn implements Term {
    ERROR, WARNING, NEVER;

    boolean failsOn(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.NOTE;
            case NEVER -> false;
        };
    }

    @Override
    public String toString() {
        return term();
    }
}
