package dev.portolan.rule.network;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.fact.Fact;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Some addresses at both ends of a subnet's IPv4 block are the provider's own. */
public final class AddressReserved implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.BROKER, ElementKind.CLIENT,
                ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.NAT_GATEWAY);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Interface.all(topology).filter(each -> each.subnet().isPresent() && !each.addresses().isEmpty())
                .flatMap(AddressReserved::check);
    }

    private static Stream<Finding> check(Interface at) {
        ProviderFacts facts = ProviderFacts.of(at.network().provider());
        Optional<Fact<Integer>> first = facts.reservedFirst();
        Optional<Fact<Integer>> last = facts.reservedLast();
        if (first.isEmpty() || last.isEmpty()) {
            return Stream.empty();
        }
        Subnet subnet = at.subnet().orElseThrow();
        return at.addresses().stream().filter(address -> address.family() == Family.IPV4).flatMap(address ->
                subnet.cidrs().stream().filter(cidr -> isReserved(address, cidr, first.get().value(), last.get().value()))
                        .map(cidr -> finding(address, cidr, at, subnet, first.get(), last.get())));
    }

    private static boolean isReserved(IpAddress address, Cidr cidr, int first, int last) {
        return !cidr.isSingle() && cidr.contains(address)
                && (address.low() - cidr.first().low() < first || cidr.last().low() - address.low() < last);
    }

    private static Finding finding(IpAddress address, Cidr cidr, Interface at, Subnet subnet, Fact<Integer> first,
                                   Fact<Integer> last) {
        return Finding.of(NetworkCode.ADDRESS_RESERVED, List.of(at.owner().id(), subnet.id()), address, at.owner().id(),
                first.value(), last.value(), cidr, first.origin())
                .with(new Fix(Detail.of("network.address-reserved.fix", at.owner().id(), subnet.id()),
                        List.of(at.leavingOpen(address))));
    }
}
