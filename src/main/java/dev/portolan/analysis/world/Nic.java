package dev.portolan.analysis.world;

import dev.portolan.model.Network;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/**
 * A network interface: what a broker, a client, a node of a load balancer or an endpoint has in a network.
 *
 * @param element what it belongs to
 * @param blocks its address in each family: one address when stated, else the block some address of which it has
 * @param stated whether its addresses are stated
 * @param groups its security groups; empty when none are stated
 */
public record Nic(Id<?> element, Id<Network> network, Optional<Id<Subnet>> subnet, Optional<Zone> zone,
                  List<Cidr> blocks, Stated stated, Optional<List<Id<SecurityGroup>>> groups) {

    /** Whether the design says which address it has. */
    public enum Stated { ADDRESS, BLOCK, NOTHING }

    /** Its address, or the block it lies in, in a family. */
    public Optional<Cidr> block(Family family) {
        for (Cidr block : blocks) {
            if (block.family() == family) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    public boolean sameSubnet(Nic other) {
        return subnet.isPresent() && subnet.equals(other.subnet);
    }
}
