package dev.portolan.rule.exposure;

import dev.portolan.finding.Finding;
import dev.portolan.finding.SecurityCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An interface carries groups of its own network; which one was meant instead, nobody can tell from the drawing. */
public final class GroupForeign implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.SECURITY_GROUP, ElementKind.BROKER,
                ElementKind.CLIENT, ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT);
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        return Stream.of(
                topology.all(Broker.class).stream().filter(broker -> broker.securityGroups().isPresent())
                        .flatMap(broker -> check(topology, broker,
                        Whereabouts.network(topology, broker.place()).map(Network::id), broker.securityGroups())),
                topology.all(Client.class).stream().filter(client -> client.securityGroups().isPresent())
                        .flatMap(client -> check(topology, client,
                        Whereabouts.network(topology, client.place()).map(Network::id), client.securityGroups())),
                topology.all(LoadBalancer.class).stream().flatMap(balancer -> check(topology, balancer,
                        Optional.of(balancer.network()), balancer.securityGroups())),
                topology.all(Endpoint.class).stream().flatMap(endpoint -> check(topology, endpoint,
                        Optional.of(endpoint.network()), endpoint.securityGroups())))
                .flatMap(each -> each);
    }

    private static Stream<Finding> check(Topology topology, Element owner, Optional<Id<Network>> network,
                                         Optional<List<Id<SecurityGroup>>> groups) {
        return groups.isEmpty() || network.isEmpty() ? Stream.empty() : groups.get().stream()
                .flatMap(id -> topology.find(id).stream()).filter(group -> !group.network().equals(network.get()))
                .map(group -> Finding.of(SecurityCode.GROUP_FOREIGN, List.of(owner.id(), group.id()), owner.id(), network.get(),
                        group.id(), group.network()));
    }
}
