package dev.portolan.analysis.world;

import dev.portolan.model.RouteState;
import dev.portolan.model.TransitHop;
import dev.portolan.model.shape.Id;

/** What a prefix leads to in a transit gateway's route table. */
public record TransitEntry(Id<TransitHop> via, RouteState state, Origin origin) {

    /** Where the entry comes from; contested means that several attachments propagate the same prefix. */
    public enum Origin { STATIC, PROPAGATED, CONTESTED }
}
