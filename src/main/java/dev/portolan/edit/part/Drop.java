package dev.portolan.edit.part;

import dev.portolan.design.Design;
import dev.portolan.edit.Verb;
import dev.portolan.edit.draft.Creation;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.List;

/** Dropping a part somewhere. What is dropped on is told by the ids that the figure there stands for, the first one first. */
public final class Drop {
    private Drop() {
    }

    /** Whether a part may be dropped there. @param onto ids of the figure; none for the bare canvas */
    public static Answer ask(Part part, Topology topology, List<Id<?>> onto) {
        return Recipes.of(part.kind()).ask(part, topology, Ground.of(topology, onto));
    }

    /**
     * What comes of dropping it there.
     *
     * @param at the top left corner of the main figure, told from the container that {@link #ask} named
     * @throws IllegalArgumentException when it may not be dropped there
     */
    public static Creation make(Part part, Design before, List<Id<?>> onto, Spot at) {
        if (ask(part, before.topology(), onto) instanceof Answer.Refused refused) {
            throw new IllegalArgumentException(part.key() + " may not be dropped there: " + refused.reason());
        }
        Draft draft = Draft.on(before);
        Id<?> main = Recipes.of(part.kind()).make(part, draft, Ground.of(before.topology(), onto), at);
        return draft.finish(Verb.ADD, main);
    }
}
