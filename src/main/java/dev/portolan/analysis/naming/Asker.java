package dev.portolan.analysis.naming;

import dev.portolan.analysis.world.Nic;
import dev.portolan.model.HostsEntry;
import dev.portolan.model.Resolver;
import java.util.List;

/**
 * Who asks for a name.
 *
 * @param nic where it stands
 * @param hosts its hosts file
 * @param resolver whom it asks for what the hosts file does not hold
 */
public record Asker(Nic nic, List<HostsEntry> hosts, Resolver resolver) {
}
