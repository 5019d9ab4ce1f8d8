package dev.portolan.model;

import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A private line or VPN between a site or network and another, or a transit gateway it is attached to. */
@Doc("A private line or VPN between a site or network and another, or a transit gateway it is attached to.")
public record PrivateLine(
        @Doc("How other elements refer to it.")
        Id<PrivateLine> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The product.")
        LineKind kind,
        @Doc("The site or first network.")
        Id<Network> near,
        @Doc(value = "The second network.", absent = "it ends at the transit gateway it is attached to")
        Optional<Id<Network>> far,
        @Doc(value = "Its state.", absent = "active")
        LinkState state,
        @Doc(value = "Blocks of the near end that the far end learns.", absent = "all of them")
        Optional<List<Cidr>> nearPrefixes,
        @Doc(value = "Blocks of the far end that the near end learns.", absent = "all of them")
        Optional<List<Cidr>> farPrefixes,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements RouteTarget, Attachable {

    public PrivateLine {
        name = name.isBlank() ? id.value() : name;
        nearPrefixes = nearPrefixes.map(List::copyOf);
        farPrefixes = farPrefixes.map(List::copyOf);
    }
}
