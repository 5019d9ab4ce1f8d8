package dev.portolan.rule.names;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Scheme;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.AddressBook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A client takes the addresses of a name in turn: one that is nobody's costs it a connection attempt each time. A name all of
 * whose addresses are nobody's leads nowhere, which the connection says.
 */
public final class RecordStale implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.BROKER, ElementKind.CLIENT,
                ElementKind.CONNECTION, ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.NAT_GATEWAY,
                ElementKind.PUBLIC_ADDRESS, ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        List<Addresses> several = topology.all(HostedZone.class).stream().flatMap(zone -> Addresses.of(zone).stream())
                .filter(addresses -> addresses.values().size() > 1).toList();
        return several.isEmpty() ? Stream.empty() : check(topology, several, AddressBook.of(topology));
    }

    private static Stream<Finding> check(Topology topology, List<Addresses> several, AddressBook book) {
        Set<String> dialled = Dialled.withAliases(topology, Dialled.names(topology));
        return several.stream().filter(each -> dialled.stream().anyMatch(name -> Domains.answers(each.name(), name)))
                .flatMap(each -> {
                    List<IpAddress> stale = each.values().stream().filter(address -> isNobodys(topology, book, address)).toList();
                    return stale.isEmpty() || stale.size() == each.values().size() ? Stream.empty()
                            : Stream.of(finding(each, stale));
                });
    }

    /** Public addresses that the provider has still to choose may be any. */
    private static boolean isNobodys(Topology topology, AddressBook book, IpAddress address) {
        List<Optional<IpAddress>> published = topology.all(PublicAddress.class).stream().map(PublicAddress::address).toList();
        boolean open = published.contains(Optional.<IpAddress>empty()) || topology.all(LoadBalancer.class).stream()
                .anyMatch(balancer -> balancer.scheme() == Scheme.INTERNET_FACING);
        return !published.contains(Optional.of(address)) && !book.isOrMayBeTaken(address) && !(address.isPublic() && open);
    }

    private static Finding finding(Addresses addresses, List<IpAddress> stale) {
        String name = addresses.records().getFirst().name();
        return Finding.of(DnsCode.RECORD_STALE, List.of(addresses.zone().id()), name, addresses.zone().id(), stale)
                .with(new Fix(Detail.of("dns.record-stale.fix", stale, name, addresses.zone().id()), addresses.without(stale)));
    }
}
