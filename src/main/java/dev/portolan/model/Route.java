package dev.portolan.model;

import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;

/** A route of a route table. */
@Doc("A route of a route table.")
public record Route(
        @Doc("What it matches.")
        Cidr destination,
        @Doc("Where it leads.")
        Id<RouteTarget> target,
        @Doc(value = "Whether it can be used.", absent = "active")
        RouteState state,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {

    public Route(Cidr destination, Id<RouteTarget> target) {
        this(destination, target, RouteState.ACTIVE, Extra.NONE);
    }
}
