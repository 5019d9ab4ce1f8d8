package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** A peering of two transit gateways, over which nothing propagates. */
@Doc("A peering of two transit gateways, over which nothing propagates.")
public record TransitPeering(
        @Doc("How other elements refer to it.")
        Id<TransitPeering> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The gateway that asked.")
        Id<TransitGateway> requester,
        @Doc("The gateway that accepts.")
        Id<TransitGateway> accepter,
        @Doc(value = "Its state.", absent = "active")
        LinkState state,
        @Doc(value = "The table by which the requester forwards what arrives over the peering.", absent = "the gateway's default")
        Optional<Id<TransitRouteTable>> requesterRouteTable,
        @Doc(value = "The table by which the accepter forwards what arrives over the peering.", absent = "the gateway's default")
        Optional<Id<TransitRouteTable>> accepterRouteTable,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements TransitHop {

    public TransitPeering {
        name = name.isBlank() ? id.value() : name;
    }

    /** The gateway at the other end. */
    public Id<TransitGateway> other(Id<TransitGateway> end) {
        return requester.equals(end) ? accepter : requester;
    }

    /** The route table by which a gateway forwards what arrives over this peering. */
    public Optional<Id<TransitRouteTable>> tableAt(Id<TransitGateway> end) {
        return requester.equals(end) ? requesterRouteTable : accepterRouteTable;
    }
}
