package dev.portolan.edit.part;

import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;

/** Where parts of some kinds may be dropped, and what is made of them there. */
interface Recipe {

    Answer ask(Part part, Topology topology, Ground ground);

    /**
     * Makes what comes of it. Only called where the answer is yes.
     *
     * @param at where the main figure lies in the container that the answer told
     * @return the element that was asked for
     */
    Id<?> make(Part part, Draft draft, Ground ground, Spot at);
}
