package dev.portolan.model;

import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;

/** A port of an endpoint service and the port of the server behind it. */
@Doc("A port of an endpoint service and the port of the server behind it.")
public record PortMapping(
        @Doc("The port that clients dial.")
        Port servicePort,
        @Doc("The port of the server.")
        Port serverPort,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {
}
