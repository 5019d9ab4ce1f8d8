package dev.portolan.analysis.world;

import dev.portolan.model.shape.Id;

/** What a provider's own name stands for. */
public record NamedElement(Id<?> element, Realm realm) {

    /** Which of the element's addresses the name resolves to. */
    public enum Realm {
        /** The private one, wherever asked. */
        PRIVATE,
        /** The public one, wherever asked. */
        PUBLIC,
        /** The public one outside its network, the private one inside. */
        PUBLIC_OUTSIDE
    }
}
