package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.PortMapping;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ClusterPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Endpoint services: before a load balancer, or before single brokers where the provider has it so. */
public final class Services {
    private Services() {
    }

    /** The service that stands before a balancer. */
    public static Optional<EndpointService> before(Topology topology, LoadBalancer balancer) {
        return topology.all(EndpointService.class).stream()
                .filter(service -> service.loadBalancers().contains(balancer.id())).findFirst();
    }

    /** The service that stands before a broker alone. */
    public static Optional<EndpointService> before(Topology topology, Broker broker) {
        return topology.all(EndpointService.class).stream()
                .filter(service -> service.server().filter(broker.id()::equals).isPresent()).findFirst();
    }

    /** Whether the provider of the cluster puts a service before each broker. */
    public static boolean isOneEach(Topology topology, Id<Cluster> cluster) {
        return Kafka.plan(topology.get(cluster)).listener(ClusterPlan.Use.ENDPOINT).isPresent();
    }

    public static EndpointService add(Draft draft, LoadBalancer balancer) {
        Network network = draft.get(balancer.network());
        EndpointService service = draft.add(EndpointService.class, balancer.id() + "-service",
                Map.of("account", network.account(), "region", network.region(), "loadBalancers", List.of(balancer.id())));
        draft.place(service.id(), Tidy.below(draft, network.id()));
        return service;
    }

    /** A service before a broker, whose listener for endpoints is added if it lacks one. */
    public static EndpointService add(Draft draft, Broker broker) {
        Network network = Where.network(draft.topology(), broker).orElseThrow();
        Cluster cluster = draft.get(broker.cluster());
        ClusterPlan.Listener said = Kafka.plan(cluster).listener(ClusterPlan.Use.ENDPOINT).orElseThrow();
        Listeners.add(draft, broker.id(), Listeners.of(said, Optional.empty(), Optional.empty(), Optional.empty()));
        Port port = Port.of(said.port().ports().from());
        EndpointService service = draft.add(EndpointService.class, broker.id() + "-service", Map.of("account", network.account(),
                "region", network.region(), "server", Optional.of(broker.id()),
                "ports", List.of(new PortMapping(port, port, Extra.NONE))));
        draft.place(service.id(), Tidy.below(draft, network.id()));
        return service;
    }
}
