package dev.portolan.design;

import dev.portolan.model.shape.Term;

/** Whether a container shows what it holds. */
public enum Fold implements Term {
    EXPANDED, COLLAPSED
}
