package dev.portolan.edit.part;

import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;

/** What joins two things and is drawn from one to the other. */
enum ConnectRecipe implements Recipe {
    CONNECT;

    @Override
    public Answer ask(Part part, Topology topology, Ground ground) {
        return Answer.no(Refusal.DRAWN_BY_CONNECTING);
    }

    @Override
    public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
        throw new IllegalArgumentException(part.key() + " is drawn by connecting");
    }
}
