package dev.portolan.rule.names;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostsEntry;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.AddressBook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A hosts file does not follow a broker whose address changes: an entry for a broker's name should be an address of something
 * in the design.
 */
public final class HostsStale implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.BROKER, ElementKind.CLIENT,
                ElementKind.CONNECTION, ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.NAT_GATEWAY,
                ElementKind.PUBLIC_ADDRESS);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Client.class).stream().allMatch(client -> client.hosts().isEmpty()) ? Stream.empty()
                : check(topology, AddressBook.of(topology), Dialled.names(topology));
    }

    private static Stream<Finding> check(Topology topology, AddressBook book, Set<String> names) {
        List<Optional<IpAddress>> published = topology.all(PublicAddress.class).stream().map(PublicAddress::address).toList();
        return topology.all(Client.class).stream().flatMap(client -> client.hosts().stream()
                .filter(entry -> entry.names().stream().map(Domains::plain).anyMatch(names::contains))
                .filter(entry -> !published.contains(Optional.of(entry.address())) && !book.isOrMayBeTaken(entry.address()))
                .filter(entry -> !entry.address().isPublic() || !published.contains(Optional.<IpAddress>empty()))
                .map(entry -> finding(client, entry)));
    }

    private static Finding finding(Client client, HostsEntry entry) {
        return Finding.of(DnsCode.HOSTS_STALE, List.of(client.id()), client.id(), entry.names(), entry.address())
                .with(new Fix(Detail.of("dns.hosts-stale.fix", entry.address(), client.id()),
                        List.of(new Change.Drop(client.id(), "hosts", entry))));
    }
}
