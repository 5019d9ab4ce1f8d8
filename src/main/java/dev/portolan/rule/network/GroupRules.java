package dev.portolan.rule.network;

import dev.portolan.model.Protocol;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.stream.Stream;

/** What the rules of security groups speak of. */
public final class GroupRules {
    private GroupRules() {
    }

    /** The rules of all the groups for what may come in. */
    public static Stream<SecurityRule> ingress(Topology topology, List<Id<SecurityGroup>> groups) {
        return groups.stream().flatMap(id -> topology.find(id).stream()).flatMap(group -> group.ingress().stream());
    }

    /** Whether a rule speaks of a TCP port. */
    public static boolean speaksOf(SecurityRule rule, Port port) {
        return isTcp(rule) && rule.ports()
                .map(ports -> ports.from() <= port.number() && port.number() <= ports.to()).orElse(true);
    }

    public static boolean isTcp(SecurityRule rule) {
        return rule.protocol() == Protocol.TCP || rule.protocol() == Protocol.ALL;
    }

    /** Whether a rule names the whole of an address family. */
    public static boolean isOpenToAll(SecurityRule rule) {
        return rule.cidr().filter(cidr -> cidr.prefix() == 0).isPresent();
    }
}
