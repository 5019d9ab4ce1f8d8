package dev.portolan.rule.network;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A subnet is a part of its network: its blocks lie in those of the network. */
public final class SubnetOutside implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Subnet.class).stream().flatMap(subnet -> topology.find(subnet.network()).stream()
                .flatMap(network -> subnet.cidrs().stream().filter(cidr -> isOutside(cidr, network.cidrs()))
                        .map(cidr -> finding(subnet, cidr, network))));
    }

    /** A network that states no block of a family may have any. */
    private static boolean isOutside(Cidr cidr, List<Cidr> blocks) {
        List<Cidr> family = blocks.stream().filter(block -> block.family() == cidr.family()).toList();
        return !family.isEmpty() && family.stream().noneMatch(block -> block.contains(cidr));
    }

    private static Finding finding(Subnet subnet, Cidr cidr, Network network) {
        Finding finding = Finding.of(NetworkCode.SUBNET_OUTSIDE, List.of(subnet.id(), network.id()), cidr, subnet.id(),
                network.cidrs(), network.id());
        return network.cidrs().stream().anyMatch(cidr::overlaps) ? finding
                : finding.with(new Fix(Detail.of("network.subnet-outside.fix", cidr, network.id()),
                        List.of(new Change.Add(network.id(), "cidrs", cidr))));
    }
}
