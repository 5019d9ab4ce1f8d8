package dev.portolan.model;

import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;

/** An interface of an endpoint. */
@Doc("An interface of an endpoint.")
public record EndpointNode(
        @Doc("The subnet it stands in.")
        Id<Subnet> subnet,
        @Doc(value = "Its own addresses, at most one a family.", absent = "some free address of its place")
        List<IpAddress> addresses,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) {

    public EndpointNode {
        addresses = List.copyOf(addresses);
    }
}
