package dev.portolan.model;

import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A NAT gateway. */
@Doc("A NAT gateway.")
public record NatGateway(
        @Doc("How other elements refer to it.")
        Id<NatGateway> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The subnet it stands in.")
        Id<Subnet> subnet,
        @Doc(value = "Where it leads.", absent = "public")
        NatKind kind,
        @Doc(value = "Its private address.", absent = "some free address of the subnet")
        Optional<IpAddress> address,
        @Doc(value = "Ports of its public addresses that it forwards inwards (DNAT).", absent = "none: it is outbound only")
        List<DnatRule> forwards,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements RouteTarget, Addressable {

    public NatGateway {
        name = name.isBlank() ? id.value() : name;
        forwards = List.copyOf(forwards);
    }
}
