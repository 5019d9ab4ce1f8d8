package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A private endpoint in a consumer network: one way, to one service. */
@Doc("A private endpoint in a consumer network: one way, to one service.")
public record Endpoint(
        @Doc("How other elements refer to it.")
        Id<Endpoint> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The consumer network.")
        Id<Network> network,
        @Doc("The service.")
        Id<EndpointService> service,
        @Doc(value = "Its interfaces, at most one a zone.", absent = "one somewhere in the network")
        List<EndpointNode> nodes,
        @Doc(value = "Groups on its interface; all their rules together allow.",
                absent = "assumed to let the drawn connections through")
        Optional<List<Id<SecurityGroup>>> securityGroups,
        @Doc(value = "Whether the provider accepted it.", absent = "active")
        LinkState state,
        @Doc(value = "Whether the service's private name resolves to it in its network.", absent = "off")
        Toggle privateDns,
        @Doc(value = "Names the provider gives it, which resolve to its addresses anywhere.", absent = "none")
        List<String> names,
        @Doc(value = "Domains whose names all resolve to it inside its network, such as *.abc.alicloud.plc.tidbcloud.com.",
                absent = "none")
        List<String> attachedDomains,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements AliasTarget {

    public Endpoint {
        name = name.isBlank() ? id.value() : name;
        nodes = List.copyOf(nodes);
        securityGroups = securityGroups.map(List::copyOf);
        names = List.copyOf(names);
        attachedDomains = List.copyOf(attachedDomains);
    }
}
