package dev.portolan.rule.network;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.NetworkCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Listener;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.rule.TopologyRule;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An address belongs to one interface of a network. A client may stand on the host of a node, which it then says; Kafka
 * nodes may share a host as long as they listen on different ports, and clients may share one anyhow.
 */
public final class AddressDuplicate implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.BROKER, ElementKind.CLIENT,
                ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.NAT_GATEWAY);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return AddressBook.of(topology).shared().stream().flatMap(AddressDuplicate::clashes);
    }

    /** One finding for each interface that clashes with one before it. */
    private static Stream<Finding> clashes(List<Interface> sharing) {
        return IntStream.range(1, sharing.size()).boxed().flatMap(i -> sharing.subList(0, i).stream()
                .filter(earlier -> clash(earlier.owner(), sharing.get(i).owner())).limit(1)
                .map(earlier -> finding(earlier, sharing.get(i), sharing)));
    }

    private static boolean clash(Element one, Element other) {
        if (one instanceof Broker broker && other instanceof Broker second) {
            return broker.listeners().isEmpty() || second.listeners().isEmpty()
                    || ports(broker).anyMatch(ports(second).toList()::contains);
        }
        return !(one instanceof Client && other instanceof Client);
    }

    private static Stream<Port> ports(Broker broker) {
        return broker.listeners().stream().map(Listener::port);
    }

    private static Finding finding(Interface earlier, Interface later, List<Interface> sharing) {
        IpAddress address = later.addresses().stream().filter(earlier.addresses()::contains).findFirst()
                .orElseThrow(() -> new IllegalStateException(later.owner().id() + " shares no address"));
        Finding finding = Finding.of(NetworkCode.ADDRESS_DUPLICATE, List.of(later.owner().id(), earlier.owner().id()),
                address, later.owner().id(), earlier.owner().id(), later.network().id());
        boolean hosted = later.owner() instanceof Client && earlier.owner() instanceof Broker;
        return finding.with(hosted
                ? new Fix(Detail.of("network.address-duplicate.fix-host", later.owner().id(), earlier.owner().id()),
                        List.of(new Change.Set(later.owner().id(), "runsOn", earlier.owner().id())))
                : new Fix(Detail.of("network.address-duplicate.fix", later.owner().id()), List.of(later.leavingOpen(address))));
    }
}
