package dev.portolan.rule.network;

import dev.portolan.finding.Finding;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.fact.Fact;
import dev.portolan.provider.ProviderFacts;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An IPv4 block of a virtual network is neither larger nor smaller than its provider allows. */
public final class BlockSize implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return topology.all(Network.class).stream().filter(network -> network.kind() == NetworkKind.VPC)
                .flatMap(BlockSize::check);
    }

    private static Stream<Finding> check(Network network) {
        ProviderFacts facts = ProviderFacts.of(network.provider());
        Optional<Fact<Integer>> shortest = facts.shortestPrefix();
        Optional<Fact<Integer>> longest = facts.longestPrefix();
        return shortest.isEmpty() || longest.isEmpty() ? Stream.empty() : network.cidrs().stream()
                .filter(block -> block.family() == Family.IPV4)
                .filter(block -> block.prefix() < shortest.get().value() || block.prefix() > longest.get().value())
                .map(block -> finding(network, block, shortest.get(), longest.get()));
    }

    private static Finding finding(Network network, Cidr block, Fact<Integer> shortest, Fact<Integer> longest) {
        return Finding.of(NetworkCode.BLOCK_SIZE, List.of(network.id()), block.toString(), network.id(), shortest.value(),
                longest.value(), shortest.origin());
    }
}
