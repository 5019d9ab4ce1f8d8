package dev.portolan.edit.link;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** One way of joining two things: asked for both directions in which a person may draw. */
interface Bridge {

    /** The kind of link. */
    LinkKind kind();

    /** Whether it joins things of these kinds at all; asked for every figure of a drawing. */
    boolean joins(Element from, Element to);

    /** What is in the way of joining these two. */
    Optional<Hindrance> hindrance(Topology topology, Element from, Element to);

    /** Joins them, and tells the link. Only called where nothing is in the way. */
    Id<?> make(Draft draft, Element from, Element to);
}
