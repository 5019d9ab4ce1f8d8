package dev.portolan.model;

import dev.portolan.model.shape.Doc;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A security group: stateful rules on an interface, which only allow. */
@Doc("A security group: stateful rules on an interface, which only allow.")
public record SecurityGroup(
        @Doc("How other elements refer to it.")
        Id<SecurityGroup> id,
        @Doc(value = "What people call it.", absent = "the id")
        String name,
        @Doc("The network it belongs to.")
        Id<Network> network,
        @Doc(value = "Rules for what may come in.", absent = "none: nothing comes in")
        List<SecurityRule> ingress,
        @Doc(value = "Rules for what may go out.", absent = "everything may go out")
        Optional<List<SecurityRule>> egress,
        @Doc(value = "Fields of the file that Portolan does not know.", absent = "none")
        Extra extra) implements Element {

    public SecurityGroup {
        name = name.isBlank() ? id.value() : name;
        ingress = List.copyOf(ingress);
        egress = egress.map(List::copyOf);
    }
}
