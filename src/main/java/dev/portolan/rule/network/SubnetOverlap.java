package dev.portolan.rule.network;

import dev.portolan.analysis.address.Block;
import dev.portolan.analysis.address.BlockForest;
import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The subnets of a network do not share addresses. */
public final class SubnetOverlap implements TopologyRule {

    /** How many pairs are listed for one network; the others are counted. */
    private static final int LISTED = 25;

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.SUBNET);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        Map<Id<Network>, List<Block<Subnet>>> blocks = new LinkedHashMap<>();
        for (Subnet subnet : topology.all(Subnet.class)) {
            List<Block<Subnet>> own = blocks.computeIfAbsent(subnet.network(), id -> new ArrayList<>());
            subnet.cidrs().forEach(cidr -> own.add(new Block<>(cidr, subnet)));
        }
        return blocks.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .flatMap(entry -> overlaps(entry.getKey(), BlockForest.of(entry.getValue())));
    }

    private static Stream<Finding> overlaps(Id<Network> network, BlockForest<Subnet> forest) {
        long pairs = forest.count();
        Stream<Finding> listed = pairs == 0 ? Stream.empty() : forest.overlaps().limit(LISTED)
                .map(pair -> Finding.of(NetworkCode.SUBNET_OVERLAP,
                        List.of(pair.inner().owner().id(), pair.outer().owner().id()), pair.inner().cidr(),
                        pair.inner().owner().id(), pair.outer().cidr(), pair.outer().owner().id(), network));
        return pairs <= LISTED ? listed : Stream.concat(listed, Stream.of(new Finding(NetworkCode.SUBNET_OVERLAP,
                NetworkCode.SUBNET_OVERLAP.severity(), List.of(network),
                Detail.of("network.subnet-overlap.more", network, pairs, LISTED), Optional.empty())));
    }
}
