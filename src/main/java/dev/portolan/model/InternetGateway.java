package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;

/** An internet gateway. */
@Doc("An internet gateway.")
public record InternetGateway(
        @Doc("How other elements refer to it.")
        Id<InternetGateway> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The network it is attached to.")
        Id<Network> network,
        @Doc(value = "What it lets through.", absent = "standard")
        GatewayKind kind,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements RouteTarget {

    public InternetGateway {
        name = name.isBlank() ? id.value() : name;
    }
}
