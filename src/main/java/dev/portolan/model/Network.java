package dev.portolan.model;

import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A network: VPC, classic network, site, or the Internet. */
@Doc("A network: VPC, classic network, site, or the Internet.")
public record Network(
        @Doc("How other elements refer to it.")
        Id<Network> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc(value = "What it is.", absent = "vpc")
        NetworkKind kind,
        @Doc(value = "Who operates it.", absent = "aws")
        Provider provider,
        @Doc(value = "The account that owns it.", absent = "unknown")
        Optional<Id<Account>> account,
        @Doc(value = "The Region it is in.", absent = "unknown")
        Optional<Id<Region>> region,
        @Doc(value = "Its address blocks, IPv4 and IPv6, the primary one first.", absent = "unknown")
        List<Cidr> cidrs,
        @Doc(value = "Whether its resolver answers (AWS enableDnsSupport).", absent = "on")
        Toggle dnsSupport,
        @Doc(value = "Whether hosts get names (AWS enableDnsHostnames); private hosted zones need it.", absent = "on")
        Toggle dnsHostnames,
        @Doc(value = "Whether internet gateways are blocked (AWS VPC Block Public Access).", absent = "off")
        Toggle blockPublicAccess,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Place, Attachable {

    public Network {
        name = name.isBlank() ? id.value() : name;
        cidrs = List.copyOf(cidrs);
    }
}
