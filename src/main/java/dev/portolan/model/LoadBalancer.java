package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A network load balancer. */
@Doc("A network load balancer.")
public record LoadBalancer(
        @Doc("How other elements refer to it.")
        Id<LoadBalancer> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("Its network.")
        Id<Network> network,
        @Doc(value = "Who may dial it.", absent = "internal")
        Scheme scheme,
        @Doc(value = "Its interfaces, one a zone.", absent = "one somewhere in the network")
        List<BalancerNode> nodes,
        @Doc(value = "Whether a node sends to targets in other zones.", absent = "off on AWS, on elsewhere")
        Toggle crossZone,
        @Doc(value = "Groups on its interface; all their rules together allow.",
                absent = "assumed to let the drawn connections through")
        Optional<List<Id<SecurityGroup>>> securityGroups,
        @Doc(value = "What it listens on.", absent = "none")
        List<BalancerListener> listeners,
        @Doc(value = "The name the provider gives it.", absent = "unknown")
        Optional<String> dnsName,
        @Doc(value = "Whether its security groups judge what comes through an endpoint "
                + "(AWS enforce_security_group_inbound_rules_on_private_link_traffic).", absent = "on")
        Toggle privateLinkRules,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Addressable, AliasTarget {

    public LoadBalancer {
        name = name.isBlank() ? id.value() : name;
        nodes = List.copyOf(nodes);
        securityGroups = securityGroups.map(List::copyOf);
        listeners = List.copyOf(listeners);
    }
}
