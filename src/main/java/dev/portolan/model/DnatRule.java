package dev.portolan.model;

import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;

/** A port of a public address, forwarded inwards. */
@Doc("A port of a public address, forwarded inwards.")
public record DnatRule(
        @Doc("The public address.")
        Id<PublicAddress> publicAddress,
        @Doc("The port outside.")
        Port port,
        @Doc("The node it leads to.")
        Id<Broker> target,
        @Doc("The port inside.")
        Port targetPort,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {
}
