package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.SpecialRange;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A node can bind addresses of its own only; a public address that is bound to it is none. */
public final class BindAddress implements TopologyRule {
    private static final Set<SpecialRange> EVERYBODYS = Set.of(SpecialRange.UNSPECIFIED, SpecialRange.LOOPBACK,
            SpecialRange.LINK_LOCAL);

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.CLUSTER, ElementKind.BROKER);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(view -> view.nodes().stream().flatMap(node ->
                new BrokerConfig(ServerProperties.of(view, node), view.version().orElse(KafkaVersion.V3_9)).listeners().stream()
                        .flatMap(entry -> IpAddress.tryParse(entry.host()).filter(address -> isForeign(topology, node, address))
                                .map(address -> finding(view, node, entry.name(), address)).stream())));
    }

    private static boolean isForeign(Topology topology, Broker node, IpAddress address) {
        if (node.addresses().contains(address) || SpecialRange.of(address).filter(EVERYBODYS::contains).isPresent()) {
            return false;
        }
        return own(node, address).isPresent() || isOutside(topology, node, address);
    }

    /** Whether the blocks that an unsaid address comes from are drawn and do not hold it. */
    private static boolean isOutside(Topology topology, Broker node, IpAddress address) {
        List<Cidr> blocks = topology.find(node.place()).map(place -> switch (place) {
            case Network network -> network.cidrs();
            case Subnet subnet -> subnet.cidrs();
        }).orElse(List.of()).stream().filter(block -> block.family() == address.family()).toList();
        return !blocks.isEmpty() && blocks.stream().noneMatch(block -> block.contains(address));
    }

    /** The node's address of the same family. */
    private static Optional<IpAddress> own(Broker node, IpAddress address) {
        return node.addresses().stream().filter(each -> each.family() == address.family()).findFirst();
    }

    private static Finding finding(ClusterView view, Broker node, String name, IpAddress address) {
        Finding finding = Finding.of(KafkaCode.BIND_ADDRESS_FOREIGN, List.of(node.id()), name, address, node.id());
        return Advertised.drawn(view, node, name).map(listener -> finding.with(fix(node, listener, own(node, address))))
                .orElse(finding);
    }

    private static Fix fix(Broker node, Listener before, Optional<IpAddress> own) {
        Listener after = Shape.of(before).with(before, "bindHost", own.map(IpAddress::toString));
        Detail label = own.map(address -> Detail.of("kafka.bind-address-foreign.fix", before.name(), node.id(), address))
                .orElseGet(() -> Detail.of("kafka.bind-address-foreign.fix-open", before.name(), node.id()));
        return new Fix(label, List.of(new Change.Swap(node.id(), "listeners", before, after)));
    }
}
