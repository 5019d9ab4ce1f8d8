package dev.portolan.edit.link;

import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.build.PortPlan;
import dev.portolan.edit.build.Services;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.EndpointService;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** Balancers before brokers and clusters, and services before balancers. */
enum FrontBridge implements Bridge {
    TARGET(LinkKind.TARGET) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof LoadBalancer && to instanceof Broker;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            LoadBalancer balancer = (LoadBalancer) from;
            Broker broker = (Broker) to;
            if (!isInNetwork(topology, to, balancer)) {
                return Optional.of(Hindrance.OTHER_NETWORK);
            }
            if (!broker.servesClients() || Kafka.forClients(topology, broker).isEmpty()) {
                return Optional.of(Hindrance.NO_LISTENER);
            }
            boolean there = PortPlan.fronts(topology, balancer).anyMatch(front -> front.broker().id().equals(broker.id()));
            return there ? Optional.of(Hindrance.ALREADY_JOINED) : PortPlan.mayTarget(topology, balancer, broker)
                    ? Optional.empty() : Optional.of(Hindrance.NAMES_LEAD_ELSEWHERE);
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            PortPlan.target(draft, ((LoadBalancer) from).id(), ((Broker) to).id());
            return from.id();
        }
    },

    ADVERTISED_PORTS(LinkKind.ADVERTISED_PORTS) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof LoadBalancer && to instanceof Cluster;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            return before(topology, (LoadBalancer) from, (Cluster) to);
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            PortPlan.advertise(draft, ((LoadBalancer) from).id(), ((Cluster) to).id());
            return from.id();
        }
    },

    PORTS(LinkKind.PORTS) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof LoadBalancer && to instanceof Cluster;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            Cluster cluster = (Cluster) to;
            return before(topology, (LoadBalancer) from, cluster).or(() -> PortPlan.mayForward(topology, cluster.id())
                    ? Optional.empty() : Optional.of(Hindrance.NAMES_LEAD_ELSEWHERE));
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            PortPlan.forward(draft, ((LoadBalancer) from).id(), ((Cluster) to).id());
            return from.id();
        }
    },

    SERVICE(LinkKind.SERVICE) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof EndpointService && to instanceof LoadBalancer;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            EndpointService service = (EndpointService) from;
            LoadBalancer balancer = (LoadBalancer) to;
            if (service.loadBalancers().contains(balancer.id())) {
                return Optional.of(Hindrance.ALREADY_JOINED);
            }
            boolean taken = Services.before(topology, balancer).isPresent() || !service.loadBalancers().isEmpty()
                    || service.server().isPresent();
            return taken ? Optional.of(Hindrance.SERVICE_TAKEN) : Optional.empty();
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            draft.change(new Change.Add(from.id(), "loadBalancers", to.id()));
            return from.id();
        }
    };

    private final LinkKind kind;

    FrontBridge(LinkKind kind) {
        this.kind = kind;
    }

    @Override
    public LinkKind kind() {
        return kind;
    }

    private static Optional<Hindrance> before(Topology topology, LoadBalancer balancer, Cluster cluster) {
        if (Kafka.brokers(topology, cluster.id()).isEmpty()) {
            return Optional.of(Hindrance.NO_CLUSTER);
        }
        if (!Kafka.home(topology, cluster.id()).map(Network::id).equals(Optional.of(balancer.network()))) {
            return Optional.of(Hindrance.OTHER_NETWORK);
        }
        if (!PortPlan.isPossible(topology, cluster.id())) {
            return Optional.of(Hindrance.NO_LISTENER);
        }
        return PortPlan.clusters(topology, balancer).contains(cluster.id()) ? Optional.of(Hindrance.ALREADY_JOINED)
                : Optional.empty();
    }

    private static boolean isInNetwork(Topology topology, Element element, LoadBalancer balancer) {
        return Where.network(topology, element).filter(network -> network.id().equals(balancer.network())).isPresent();
    }
}
