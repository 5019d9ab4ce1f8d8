package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** The attachment of a network or a private line to a transit gateway. */
@Doc("The attachment of a network or a private line to a transit gateway.")
public record TransitAttachment(
        @Doc("How other elements refer to it.")
        Id<TransitAttachment> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The gateway.")
        Id<TransitGateway> gateway,
        @Doc("The network or private line.")
        Id<Attachable> attached,
        @Doc(value = "Subnets that hold its interfaces, at most one a zone.", absent = "every zone is assumed to be served")
        List<Id<Subnet>> subnets,
        @Doc(value = "Its state.", absent = "active")
        LinkState state,
        @Doc(value = "The table that forwards what comes in by it.", absent = "the gateway's default")
        Optional<Id<TransitRouteTable>> routeTable,
        @Doc(value = "Tables that learn its address blocks.", absent = "the gateway's default")
        Optional<List<Id<TransitRouteTable>>> propagatesTo,
        @Doc(value = "Whether a flow is kept in one zone for a stateful appliance.", absent = "off")
        Toggle applianceMode,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements TransitHop {

    public TransitAttachment {
        name = name.isBlank() ? id.value() : name;
        subnets = List.copyOf(subnets);
        propagatesTo = propagatesTo.map(List::copyOf);
    }
}
