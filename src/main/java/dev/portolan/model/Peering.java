package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;

/** A VPC peering: joins two networks and forwards no further. */
@Doc("A VPC peering: joins two networks and forwards no further.")
public record Peering(
        @Doc("How other elements refer to it.")
        Id<Peering> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The network that asked.")
        Id<Network> requester,
        @Doc("The network that accepts.")
        Id<Network> accepter,
        @Doc(value = "Its state.", absent = "active")
        LinkState state,
        @Doc(value = "Whether the accepter's hosts resolve the requester's public host names to private addresses.",
                absent = "off")
        Toggle requesterDns,
        @Doc(value = "Whether the requester's hosts resolve the accepter's public host names to private addresses.",
                absent = "off")
        Toggle accepterDns,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements RouteTarget {

    public Peering {
        name = name.isBlank() ? id.value() : name;
    }

    /** The network at the other end. */
    public Id<Network> other(Id<Network> end) {
        return requester.equals(end) ? accepter : requester;
    }
}
