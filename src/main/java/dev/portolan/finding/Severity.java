package dev.portolan.finding;

import dev.portolan.model.shape.Term;

/** How bad a finding is. */
public enum Severity implements Term {
    /** Something does not work, or is refused. */
    ERROR,
    /** It works, but not always or not as it should. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
