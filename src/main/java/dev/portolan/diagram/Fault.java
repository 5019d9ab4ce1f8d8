package dev.portolan.diagram;

import dev.portolan.diagram.scene.Tone;

/**
 * What is at fault with a figure.
 *
 * @param errors blockers and findings that are errors, each once
 * @param warnings findings that are warnings
 */
record Fault(int errors, int warnings) {
    static final Fault NONE = new Fault(0, 0);

    Fault plus(Fault other) {
        return new Fault(errors + other.errors, warnings + other.warnings);
    }

    boolean isThere() {
        return errors + warnings > 0;
    }

    Tone tone() {
        return errors > 0 ? Tone.BLOCKED : warnings > 0 ? Tone.PARTIAL : Tone.QUIET;
    }
}
