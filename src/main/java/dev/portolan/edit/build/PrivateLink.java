package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that stands between a cluster and clients of another network that may not see more of it. */
public final class PrivateLink {
    private PrivateLink() {
    }

    /** The services by which the cluster is offered. */
    public static List<EndpointService> services(Topology topology, Id<Cluster> cluster) {
        return Stream.concat(balancers(topology, cluster).flatMap(each -> Services.before(topology, each).stream()),
                Kafka.brokers(topology, cluster).stream().flatMap(each -> Services.before(topology, each).stream())).toList();
    }

    private static Stream<LoadBalancer> balancers(Topology topology, Id<Cluster> cluster) {
        return topology.all(LoadBalancer.class).stream()
                .filter(each -> PortPlan.clusters(topology, each).contains(cluster));
    }

    /**
     * Endpoints in a consumer network: one to a service before a balancer, whose ports the brokers advertise, or one to each
     * broker where the provider has it so. What is there already is used.
     *
     * @return the endpoint, or the first one
     */
    public static Id<?> add(Draft draft, Id<Cluster> cluster, Id<Network> consumer) {
        List<Id<EndpointService>> services = new ArrayList<>();
        if (Services.isOneEach(draft.topology(), cluster)) {
            for (Broker broker : Kafka.brokers(draft.topology(), cluster)) {
                services.add(Services.before(draft.topology(), broker).orElseGet(() -> Services.add(draft, broker)).id());
            }
        } else {
            LoadBalancer balancer = balancers(draft.topology(), cluster).findFirst().orElseGet(() -> balancer(draft, cluster));
            services.add(Services.before(draft.topology(), balancer).orElseGet(() -> Services.add(draft, balancer)).id());
        }
        List<Id<?>> made = new ArrayList<>();
        services.forEach(service -> made.add(Endpoints.add(draft, consumer, service).id()));
        return made.getFirst();
    }

    private static LoadBalancer balancer(Draft draft, Id<Cluster> cluster) {
        Id<Network> network = Kafka.home(draft.topology(), cluster).map(Network::id).orElseThrow();
        Optional<LoadBalancer> idle = draft.topology().all(LoadBalancer.class).stream()
                .filter(each -> each.network().equals(network) && each.listeners().isEmpty()).findFirst();
        LoadBalancer balancer = idle.orElseGet(() -> Balancers.add(draft, network,
                Tidy.below(draft, Balancers.home(draft.topology(), network))));
        PortPlan.advertise(draft, balancer.id(), cluster);
        return draft.get(balancer.id());
    }
}
