package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import java.util.List;

/**
 * A client on its way to a goal, past the first address it dialled.
 *
 * @param client its interface
 * @param seenAs its address as seen where it arrived
 * @param port the port it dialled
 */
record Trip(World world, Nic client, Cidr seenAs, Port port, Goal goal) {

    List<Id<SecurityGroup>> clientGroups() {
        return client.groups().orElse(List.of());
    }
}
