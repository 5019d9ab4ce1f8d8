package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;

/** A target or server group of a load balancer. */
@Doc("A target or server group of a load balancer.")
public record TargetGroup(
        @Doc("How other elements refer to it.")
        Id<TargetGroup> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("Its network.")
        Id<Network> network,
        @Doc(value = "How targets are named.", absent = "ip")
        TargetType targetType,
        @Doc(value = "What is spoken to the targets.", absent = "tcp")
        BalancerProtocol protocol,
        @Doc(value = "Whether targets see the client's own address.", absent = "on for instance targets, off for ip targets")
        Toggle preserveClientAddress,
        @Doc(value = "Whether a PROXY protocol header is sent first; Kafka understands none.", absent = "off")
        Toggle proxyProtocol,
        @Doc(value = "The registered targets.", absent = "none")
        List<Target> targets,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public TargetGroup {
        name = name.isBlank() ? id.value() : name;
        targets = List.copyOf(targets);
    }
}
