package dev.portolan.edit.part;

import dev.portolan.edit.build.Balancers;
import dev.portolan.edit.build.Endpoints;
import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.build.Services;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** What stands before a cluster: balancers, endpoint services and endpoints. */
enum FrontRecipe implements Recipe {
    LOAD_BALANCER {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            Optional<Network> network = Nodes.inside(topology, ground).map(Ground.Inside::network);
            if (network.isEmpty()) {
                return Answer.no(Refusal.NEEDS_NETWORK);
            }
            return network.get().kind() == NetworkKind.INTERNET ? Answer.no(Refusal.NOT_ON_INTERNET, network.get().id())
                    : Answer.in(Balancers.home(topology, network.get().id()));
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            return Balancers.add(draft, Nodes.inside(draft.topology(), ground).orElseThrow().network().id(), at).id();
        }
    },

    ENDPOINT_SERVICE {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            Optional<Network> network = Nodes.inside(topology, ground).map(Ground.Inside::network)
                    .or(() -> clusterOf(ground).flatMap(cluster -> Kafka.home(topology, cluster.id())));
            if (network.isEmpty()) {
                return Answer.no(Refusal.NEEDS_NETWORK);
            }
            boolean any = balancer(topology, ground, network.get()).isPresent()
                    || !bare(topology, ground, network.get()).isEmpty();
            return any ? Answer.in(network.get().id()) : Answer.no(Refusal.NEEDS_BALANCER, network.get().id());
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            Network network = Nodes.inside(draft.topology(), ground).map(Ground.Inside::network)
                    .or(() -> clusterOf(ground).flatMap(cluster -> Kafka.home(draft.topology(), cluster.id()))).orElseThrow();
            Optional<LoadBalancer> balancer = balancer(draft.topology(), ground, network);
            List<Id<EndpointService>> made = balancer.isPresent()
                    ? List.of(Services.add(draft, balancer.get()).id())
                    : bare(draft.topology(), ground, network).stream().map(broker -> Services.add(draft, broker).id()).toList();
            draft.place(made.getFirst(), at);
            return made.getFirst();
        }
    },

    ENDPOINT {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            Optional<Network> network = Nodes.inside(topology, ground).map(Ground.Inside::network);
            if (network.isEmpty()) {
                return Answer.no(Refusal.NEEDS_NETWORK);
            }
            return services(topology, network.get()).isEmpty() ? Answer.no(Refusal.NEEDS_SERVICE, network.get().id())
                    : Answer.in(network.get().id());
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            Network network = Nodes.inside(draft.topology(), ground).orElseThrow().network();
            List<Id<Endpoint>> made = services(draft.topology(), network).stream()
                    .map(service -> Endpoints.add(draft, network.id(), service.id()).id()).toList();
            draft.place(made.getFirst(), at);
            return made.getFirst();
        }

        /** The first that fits; where each broker of a cluster has one of its own, all of them. */
        private List<EndpointService> services(Topology topology, Network network) {
            List<EndpointService> all = Endpoints.servicesFor(topology, network);
            Optional<Id<Cluster>> cluster = all.stream().findFirst().flatMap(first -> cluster(topology, first));
            return all.stream().filter(each -> each.equals(all.getFirst())
                    || cluster.isPresent() && cluster(topology, each).equals(cluster)).toList();
        }

        private Optional<Id<Cluster>> cluster(Topology topology, EndpointService service) {
            return service.server().flatMap(topology::find).map(Broker::cluster);
        }
    };

    private static Optional<Cluster> clusterOf(Ground ground) {
        return ground instanceof Ground.On on && on.element() instanceof Cluster cluster ? Optional.of(cluster)
                : Optional.empty();
    }

    /** The balancer that was hit, or the first of the network, that no service stands before yet. */
    private static Optional<LoadBalancer> balancer(Topology topology, Ground ground, Network network) {
        return topology.all(LoadBalancer.class).stream().filter(each -> each.network().equals(network.id()))
                .filter(each -> Services.before(topology, each).isEmpty())
                .filter(each -> !(ground instanceof Ground.On on && on.element() instanceof LoadBalancer hit)
                        || hit.id().equals(each.id())).findFirst();
    }

    /** Brokers of one cluster without a service, where the provider puts one before each. */
    private static List<Broker> bare(Topology topology, Ground ground, Network network) {
        Optional<Id<Cluster>> hit = clusterOf(ground).map(Cluster::id);
        return Kafka.livingIn(topology, network.id()).stream().filter(id -> hit.filter(h -> !h.equals(id)).isEmpty())
                .filter(id -> Services.isOneEach(topology, id)).map(id -> Kafka.brokers(topology, id).stream()
                        .filter(broker -> Services.before(topology, broker).isEmpty()).toList())
                .filter(brokers -> !brokers.isEmpty()).findFirst().orElse(List.of());
    }
}
