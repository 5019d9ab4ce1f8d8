package dev.portolan.model;

import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;

/** A static route of a transit gateway. */
@Doc("A static route of a transit gateway.")
public record TransitRoute(
        @Doc("What it matches.")
        Cidr destination,
        @Doc("The attachment or peering it leads to.")
        Id<TransitHop> via,
        @Doc(value = "Whether it can be used.", absent = "active")
        RouteState state,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {

    public TransitRoute(Cidr destination, Id<TransitHop> via) {
        this(destination, via, RouteState.ACTIVE, Extra.NONE);
    }
}
