package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;

/** A network ACL: stateless entries on a subnet, lowest number first. */
@Doc("A network ACL: stateless entries on a subnet, lowest number first.")
public record NetworkAcl(
        @Doc("How other elements refer to it.")
        Id<NetworkAcl> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The network it belongs to.")
        Id<Network> network,
        @Doc(value = "Entries for what may come in; what none matches is denied.", absent = "none: nothing comes in")
        List<AclEntry> ingress,
        @Doc(value = "Entries for what may go out; what none matches is denied.", absent = "none: nothing goes out")
        List<AclEntry> egress,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public NetworkAcl {
        name = name.isBlank() ? id.value() : name;
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }
}
