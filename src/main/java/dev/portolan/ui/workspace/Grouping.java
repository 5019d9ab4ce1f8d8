package dev.portolan.ui.workspace;

import dev.portolan.model.Topology;

/** By what the problems are put together. */
public enum Grouping {
    SEVERITY, CODE, ELEMENT;

    /** What a problem has in common with others of its group: a standing, a code, or the name of the element to change. */
    Object of(Topology topology, Problem problem) {
        return switch (this) {
            case SEVERITY -> problem.standing();
            case CODE -> problem.code();
            case ELEMENT -> problem.elements().stream().findFirst().map(id -> Gists.name(topology, id)).orElse("");
        };
    }
}
