package dev.portolan.model;

import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** A public address (EIP) bound to one private address. */
@Doc("A public address (EIP) bound to one private address.")
public record PublicAddress(
        @Doc("How other elements refer to it.")
        Id<PublicAddress> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc(value = "The public address.", absent = "one the provider chooses")
        Optional<IpAddress> address,
        @Doc(value = "What it is bound to.", absent = "nothing")
        Optional<Id<Addressable>> attachedTo,
        @Doc(value = "The load balancer's subnet it serves, when bound to a load balancer.", absent = "any")
        Optional<Id<Subnet>> subnet,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public PublicAddress {
        name = name.isBlank() ? id.value() : name;
    }
}
