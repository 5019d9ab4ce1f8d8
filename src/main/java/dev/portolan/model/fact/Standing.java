package dev.portolan.model.fact;

import dev.portolan.model.shape.Term;

/** How sure a fact is. */
public enum Standing implements Term {
    /** Checked against a provider's document or a program's code. */
    CONFIRMED,
    /** Stated by one of the documents that Portolan began from. */
    SEED,
    /** Common knowledge or one weak source: it may lead to a warning, never to an error. */
    UNCONFIRMED,
    /** Portolan's own choice where nobody says anything. */
    ASSUMED
}
