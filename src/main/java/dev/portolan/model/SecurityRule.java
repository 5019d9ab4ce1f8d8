package dev.portolan.model;

import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.OneOf;
import java.util.Optional;

/** A rule of a security group; it names a block or a group, not both. */
@Doc("A rule of a security group; it names a block or a group, not both.")
@OneOf({"cidr", "group"})
public record SecurityRule(
        @Doc(value = "What it speaks of.", absent = "tcp")
        Protocol protocol,
        @Doc(value = "Ports, such as 9094 or 8443-8445.", absent = "all")
        Optional<PortRange> ports,
        @Doc("The block at the other end.")
        Optional<Cidr> cidr,
        @Doc("The group at the other end.")
        Optional<Id<SecurityGroup>> group,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {

    /** A rule for TCP from a block of addresses. */
    public static SecurityRule tcp(PortRange ports, Cidr cidr) {
        return new SecurityRule(Protocol.TCP, Optional.of(ports), Optional.of(cidr), Optional.empty(), Extra.NONE);
    }

    /** A rule for TCP from the members of a group. */
    public static SecurityRule tcp(PortRange ports, Id<SecurityGroup> group) {
        return new SecurityRule(Protocol.TCP, Optional.of(ports), Optional.empty(), Optional.of(group), Extra.NONE);
    }
}
