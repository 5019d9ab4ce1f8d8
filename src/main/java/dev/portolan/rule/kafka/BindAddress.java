package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.KafkaCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Listener;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.SpecialRange;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A node can bind addresses of its own only, or names of them; a public address that is bound to it is none. */
public final class BindAddress implements TopologyRule {
    private static final Set<SpecialRange> EVERYBODYS = Set.of(SpecialRange.UNSPECIFIED, SpecialRange.LOOPBACK,
            SpecialRange.LINK_LOCAL);

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.CLUSTER, ElementKind.BROKER,
                ElementKind.HOSTED_ZONE);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return ClusterView.all(topology).stream().flatMap(view -> view.nodes().stream().flatMap(node ->
                new BrokerConfig(ServerProperties.of(view, node), view.version().orElse(KafkaVersion.V3_9)).listeners().stream()
                        .filter(entry -> IpAddress.tryParse(entry.host()).map(address -> isForeign(topology, node, address))
                                .orElseGet(() -> isAnothers(topology, node, entry.host())))
                        .map(entry -> finding(view, node, entry))));
    }

    /** Whether a name is another node's, or leads in the node's network to addresses that are none of its own. */
    private static boolean isAnothers(Topology topology, Broker node, String host) {
        if (host.isEmpty() || node.addresses().isEmpty() || node.names().stream().anyMatch(host::equalsIgnoreCase)) {
            return false;
        }
        boolean named = topology.all(Broker.class).stream()
                .anyMatch(other -> other != node && other.names().stream().anyMatch(host::equalsIgnoreCase));
        List<IpAddress> led = topology.all(HostedZone.class).stream()
                .filter(zone -> Whereabouts.network(topology, node.place()).map(Network::id).filter(zone.networks()::contains)
                        .isPresent())
                .flatMap(zone -> zone.records().stream()).filter(record -> record.name().equalsIgnoreCase(host))
                .flatMap(record -> record.values().stream()).flatMap(value -> IpAddress.tryParse(value).stream()).toList();
        return named || !led.isEmpty() && led.stream().noneMatch(node.addresses()::contains);
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

    private static Finding finding(ClusterView view, Broker node, ListenerEntry entry) {
        Finding finding = Finding.of(KafkaCode.BIND_ADDRESS_FOREIGN, List.of(node.id()), entry.name(), entry.host(), node.id());
        Optional<IpAddress> own = IpAddress.tryParse(entry.host()).map(address -> own(node, address))
                .orElseGet(() -> node.addresses().stream().findFirst());
        return own.flatMap(address -> Advertised.drawn(view, node, entry.name()).map(listener -> fix(node, listener, address)))
                .map(finding::with).orElse(finding);
    }

    private static Fix fix(Broker node, Listener before, IpAddress own) {
        Listener after = Shape.of(before).with(before, "bindHost", Optional.of(own.toString()));
        return new Fix(Detail.of("kafka.bind-address-foreign.fix", before.name(), node.id(), own),
                List.of(new Change.Swap(node.id(), "listeners", before, after)));
    }
}
