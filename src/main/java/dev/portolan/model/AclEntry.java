package dev.portolan.model;

import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Bounds;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import java.util.Optional;

/** An entry of a network ACL. */
@Doc("An entry of a network ACL.")
public record AclEntry(
        @Doc("Its place in the order, 1 to 32766.")
        @Bounds(min = 1, max = 32766) int number,
        @Doc("What it does.")
        AclAction action,
        @Doc(value = "What it speaks of.", absent = "all")
        Protocol protocol,
        @Doc(value = "Destination ports.", absent = "all")
        Optional<PortRange> ports,
        @Doc("The block at the other end.")
        Cidr cidr,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {
}
