package dev.portolan.cli;

import dev.portolan.model.shape.Term;

/** In which form a report is written. */
enum OutputFormat implements Term {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For code scanning services: SARIF 2.1.0. */
    SARIF;

    @Override
    public String toString() {
        return term();
    }
}
