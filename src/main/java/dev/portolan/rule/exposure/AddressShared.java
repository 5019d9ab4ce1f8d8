package dev.portolan.rule.exposure;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.DnatRule;
import dev.portolan.model.ElementKind;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Provider;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A public address is one, and a port of it leads to one broker. On Open Telekom Cloud the port is the same for every broker,
 * so each needs an address of its own.
 */
public final class AddressShared implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.PUBLIC_ADDRESS, ElementKind.NAT_GATEWAY,
                ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<IpAddress, PublicAddress> first = new HashMap<>();
        Stream<Finding> doubled = topology.all(PublicAddress.class).stream().flatMap(each -> each.address()
                .flatMap(address -> Optional.ofNullable(first.putIfAbsent(address, each)).map(earlier -> Finding.of(
                        PublicCode.ADDRESS_SHARED, List.of(each.id(), earlier.id()), address, earlier.id(), each.id(),
                        Detail.of("public.address-shared.doubled")))).stream());
        return Stream.concat(doubled, topology.all(NatGateway.class).stream().filter(nat -> nat.forwards().size() > 1)
                .flatMap(nat -> forwards(nat, Whereabouts.network(topology, nat.subnet().as())
                        .filter(network -> network.provider() == Provider.OTC).isPresent() ? Sharing.NEVER : Sharing.BY_PORT)));
    }

    /** Whether two brokers may be told apart by the port outside. */
    private enum Sharing { BY_PORT, NEVER }

    private static Stream<Finding> forwards(NatGateway nat, Sharing sharing) {
        Map<List<?>, DnatRule> first = new HashMap<>();
        return nat.forwards().stream().flatMap(rule -> Optional.ofNullable(first.putIfAbsent(switch (sharing) {
            case BY_PORT -> List.of(rule.publicAddress(), rule.port());
            case NEVER -> List.of(rule.publicAddress());
        }, rule)).filter(earlier -> !earlier.target().equals(rule.target()))
                .map(earlier -> finding(nat, earlier, rule)).stream());
    }

    private static Finding finding(NatGateway nat, DnatRule earlier, DnatRule later) {
        List<Id<?>> elements = Stream.<Id<?>>of(later.publicAddress(), nat.id(), earlier.target(), later.target()).distinct()
                .toList();
        return Finding.of(PublicCode.ADDRESS_SHARED, elements, later.publicAddress(), earlier.target(), later.target(),
                Detail.of("public.address-shared.forwarded", nat.id()));
    }
}
