package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** A transit gateway or transit router. */
@Doc("A transit gateway or transit router.")
public record TransitGateway(
        @Doc("How other elements refer to it.")
        Id<TransitGateway> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc(value = "Who operates it.", absent = "aws")
        Provider provider,
        @Doc(value = "The account that owns it.", absent = "unknown")
        Optional<Id<Account>> account,
        @Doc(value = "The Region it is in.", absent = "unknown")
        Optional<Id<Region>> region,
        @Doc(value = "The table with which attachments are associated, and to which they propagate, when they name none.",
                absent = "none; if no table is drawn at all, one with every attachment")
        Optional<Id<TransitRouteTable>> defaultRouteTable,
        @Doc(value = "Whether security group references hold across it.", absent = "off")
        Toggle securityGroupReferencing,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements RouteTarget {

    public TransitGateway {
        name = name.isBlank() ? id.value() : name;
    }
}
