package dev.portolan.edit.link;

import dev.portolan.edit.build.Endpoints;
import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.build.PortPlan;
import dev.portolan.edit.build.PrivateLink;
import dev.portolan.edit.build.Services;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** Endpoints in consumer networks, drawn from what they lead to. */
enum EndpointBridge implements Bridge {
    OF_SERVICE(LinkKind.ENDPOINT) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof EndpointService && isVpc(to);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            EndpointService service = (EndpointService) from;
            return Where.network(topology, service).map(home -> consumes(topology, (Network) to, home, service.supportedRegions(),
                    List.of(service))).orElse(Optional.of(Hindrance.NO_CLUSTER));
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            return Endpoints.add(draft, ((Network) to).id(), ((EndpointService) from).id()).id();
        }
    },

    OF_BALANCER(LinkKind.ENDPOINT) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof LoadBalancer && isVpc(to);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            LoadBalancer balancer = (LoadBalancer) from;
            Optional<EndpointService> service = Services.before(topology, balancer);
            return consumes(topology, (Network) to, topology.get(balancer.network()),
                    service.map(EndpointService::supportedRegions).orElse(List.of()), service.stream().toList());
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            LoadBalancer balancer = (LoadBalancer) from;
            EndpointService service = Services.before(draft.topology(), balancer).orElseGet(() -> Services.add(draft, balancer));
            return Endpoints.add(draft, ((Network) to).id(), service.id()).id();
        }
    },

    OF_CLUSTER(LinkKind.PRIVATE_LINK) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof Cluster && isVpc(to);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            return link(topology, ((Cluster) from).id(), (Network) to);
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            return PrivateLink.add(draft, ((Cluster) from).id(), ((Network) to).id());
        }
    },

    /** Drawn from network to network, where a cluster lives alone in one of them. */
    OF_NETWORK(LinkKind.PRIVATE_LINK) {
        @Override
        public boolean joins(Element from, Element to) {
            return isVpc(from) && isVpc(to);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            return offering(topology, from, to).map(cluster -> link(topology, cluster, consumer(topology, from, to)))
                    .orElse(Optional.of(Hindrance.NO_CLUSTER));
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            return PrivateLink.add(draft, offering(draft.topology(), from, to).orElseThrow(),
                    consumer(draft.topology(), from, to).id());
        }

        private Optional<Id<Cluster>> offering(Topology topology, Element from, Element to) {
            return only(topology, to).or(() -> only(topology, from));
        }

        private Network consumer(Topology topology, Element from, Element to) {
            return (Network) (only(topology, to).isPresent() ? from : to);
        }

        private Optional<Id<Cluster>> only(Topology topology, Element network) {
            List<Id<Cluster>> living = Kafka.livingIn(topology, ((Network) network).id());
            return living.size() == 1 ? Optional.of(living.getFirst()) : Optional.empty();
        }
    };

    private final LinkKind kind;

    EndpointBridge(LinkKind kind) {
        this.kind = kind;
    }

    @Override
    public LinkKind kind() {
        return kind;
    }

    private static boolean isVpc(Element element) {
        return element instanceof Network network && network.kind() == NetworkKind.VPC;
    }

    private static Optional<Hindrance> link(Topology topology, Id<Cluster> cluster, Network consumer) {
        Optional<Network> home = Kafka.home(topology, cluster);
        if (home.isEmpty() || !PortPlan.isPossible(topology, cluster)) {
            return Optional.of(home.isEmpty() ? Hindrance.NO_CLUSTER : Hindrance.NO_LISTENER);
        }
        return consumes(topology, consumer, home.get(), List.of(), PrivateLink.services(topology, cluster));
    }

    /** @param services those that would be reached; an endpoint to one of them is enough */
    private static Optional<Hindrance> consumes(Topology topology, Network consumer, Network home, List<String> regions,
                                                List<EndpointService> services) {
        if (consumer.id().equals(home.id())) {
            return Optional.of(Hindrance.SAME_NETWORK);
        }
        if (!Endpoints.consumes(consumer, home)) {
            return Optional.of(Hindrance.OTHER_PROVIDER);
        }
        if (!Endpoints.mayReach(topology, consumer, home, regions)) {
            return Optional.of(Hindrance.OTHER_REGION);
        }
        boolean there = topology.all(Endpoint.class).stream().anyMatch(endpoint -> endpoint.network().equals(consumer.id())
                && services.stream().anyMatch(service -> service.id().equals(endpoint.service())));
        return there ? Optional.of(Hindrance.ALREADY_JOINED) : Optional.empty();
    }
}
