package dev.portolan.rule.link;

import dev.portolan.finding.Detail;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.finding.PeeringCode;
import dev.portolan.finding.Severity;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.Provider;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A public host name of a broker resolves to its private address in a peered network only when the peering's DNS option of
 * the broker's side is on; with the option off, clients over the peering dial the public address.
 */
public final class PeeringDns implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.PEERING, ElementKind.BROKER,
                ElementKind.CLIENT, ElementKind.CONNECTION);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        List<Peering> peerings = topology.all(Peering.class).stream()
                .filter(peering -> isAws(topology, peering.requester()) && isAws(topology, peering.accepter())).toList();
        Map<Id<Cluster>, List<Broker>> named = topology.all(Broker.class).stream()
                .filter(broker -> !broker.publicNames().isEmpty()).collect(Collectors.groupingBy(Broker::cluster));
        Map<Switch, List<Dial>> found = peerings.isEmpty() || named.isEmpty() ? Map.of()
                : topology.all(Connection.class).stream()
                        .flatMap(connection -> named.getOrDefault(connection.cluster(), List.of()).stream()
                                .filter(broker -> dialsPublicName(connection, broker))
                                .flatMap(broker -> dials(topology, peerings, connection, broker)))
                        .collect(Collectors.groupingBy(Dial::over, LinkedHashMap::new, Collectors.toList()));
        return found.entrySet().stream().map(each -> finding(each.getKey(), each.getValue()));
    }

    /** The option of a peering for the names of a network, as the network at the other end sees them. */
    private record Switch(Peering peering, Id<Network> named, Id<Network> from) {
    }

    private record Dial(Switch over, Id<?> connection, Id<?> broker) {
    }

    private static boolean isAws(Topology topology, Id<Network> network) {
        return Whereabouts.isAt(topology, network, Provider.AWS);
    }

    private static boolean dialsPublicName(Connection connection, Broker broker) {
        Stream<String> advertised = broker.listeners().stream().flatMap(listener -> listener.advertisedHost().stream());
        Stream<String> bootstrap = connection.bootstrapServers().stream().map(HostPort::host);
        return Stream.concat(advertised, bootstrap).anyMatch(broker.publicNames()::contains);
    }

    private static Stream<Dial> dials(Topology topology, List<Peering> peerings, Connection connection, Broker broker) {
        Optional<Network> from = topology.find(connection.client())
                .flatMap(client -> Whereabouts.network(topology, client.place()));
        Optional<Network> to = Whereabouts.network(topology, broker.place());
        return from.isEmpty() || to.isEmpty() ? Stream.empty() : peerings.stream()
                .filter(peering -> joins(peering, from.get(), to.get()) && !translation(peering, to.get()).isOn(Toggle.OFF))
                .map(peering -> new Dial(new Switch(peering, to.get().id(), from.get().id()), connection.id(), broker.id()));
    }

    private static boolean joins(Peering peering, Network one, Network other) {
        return peering.requester().equals(one.id()) && peering.accepter().equals(other.id())
                || peering.requester().equals(other.id()) && peering.accepter().equals(one.id());
    }

    /** Whether the far end resolves the names of a network to private addresses. */
    private static Toggle translation(Peering peering, Network named) {
        return peering.requester().equals(named.id()) ? peering.requesterDns() : peering.accepterDns();
    }

    private static Finding finding(Switch over, List<Dial> dials) {
        Peering peering = over.peering();
        String option = peering.requester().equals(over.named()) ? "requesterDns" : "accepterDns";
        List<Id<?>> connections = dials.stream().<Id<?>>map(Dial::connection).distinct().toList();
        List<Id<?>> brokers = dials.stream().<Id<?>>map(Dial::broker).distinct().toList();
        List<Id<?>> elements = Stream.of(List.of(peering.id()), connections, brokers).<Id<?>>flatMap(List::stream).toList();
        return Finding.of(PeeringCode.DNS_RESOLUTION_OFF, elements, peering.id(), over.named(), connections, brokers, over.from())
                .with(Severity.WARNING)
                .with(new Fix(Detail.of("peering.dns-resolution-off.fix", peering.id(), over.named()),
                        List.of(new Change.Set(peering.id(), option, Toggle.ON))));
    }
}
