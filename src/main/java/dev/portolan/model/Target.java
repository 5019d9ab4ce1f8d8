package dev.portolan.model;

import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.OneOf;
import java.util.Optional;

/** A target of a target group: a broker, or an address. */
@Doc("A target of a target group: a broker, or an address.")
@OneOf({"broker", "address"})
public record Target(
        @Doc("The broker.")
        Optional<Id<Broker>> broker,
        @Doc("The address, when no broker is named.")
        Optional<IpAddress> address,
        @Doc("The port of the target.")
        Port port,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {
}
