package dev.portolan.rule.network;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An address is one of the subnet, or else the network, in which its interface stands. */
public final class AddressOutside implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.BROKER, ElementKind.CLIENT,
                ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.NAT_GATEWAY);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Interface.all(topology).filter(each -> !each.addresses().isEmpty()).flatMap(each -> each.addresses().stream()
                .filter(address -> isOutside(address, each)).map(address -> finding(address, each)));
    }

    /** A place that states no block of a family may have any. */
    private static boolean isOutside(IpAddress address, Interface at) {
        List<Cidr> blocks = at.blocks(address.family());
        return !blocks.isEmpty() && blocks.stream().noneMatch(cidr -> cidr.contains(address));
    }

    private static Finding finding(IpAddress address, Interface at) {
        Id<?> place = at.subnet().<Id<?>>map(Subnet::id).orElse(at.network().id());
        return Finding.of(NetworkCode.ADDRESS_OUTSIDE, List.of(at.owner().id(), place), address, at.owner().id(),
                at.blocks(address.family()), place)
                .with(new Fix(Detail.of("network.address-outside.fix", at.owner().id(), place),
                        List.of(at.leavingOpen(address))));
    }
}
