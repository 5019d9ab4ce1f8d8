package dev.portolan.model;

import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A subnet or vSwitch, in one zone. */
@Doc("A subnet or vSwitch, in one zone.")
public record Subnet(
        @Doc("How other elements refer to it.")
        Id<Subnet> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The network it is part of.")
        Id<Network> network,
        @Doc(value = "Its address blocks.", absent = "unknown")
        List<Cidr> cidrs,
        @Doc(value = "Its availability zone, by the id that is the same for every account.", absent = "unknown")
        Optional<Zone> zone,
        @Doc(value = "The route table it uses.", absent = "derived from the links of its network")
        Optional<Id<RouteTable>> routeTable,
        @Doc(value = "The network ACL it uses.", absent = "the default, which allows everything")
        Optional<Id<NetworkAcl>> networkAcl,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Place {

    public Subnet {
        name = name.isBlank() ? id.value() : name;
        cidrs = List.copyOf(cidrs);
    }
}
