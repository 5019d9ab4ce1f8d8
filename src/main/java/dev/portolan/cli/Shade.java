package dev.portolan.cli;

import dev.portolan.model.shape.Term;

/** Which of the two themes a drawing has. */
enum Shade implements Term {
    LIGHT, DARK;

    @Override
    public String toString() {
        return term();
    }
}
