package dev.portolan.edit.link;

import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.build.Publics;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.Addressable;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** What has to do with the Internet. */
enum PublicBridge implements Bridge {
    GATEWAY(LinkKind.INTERNET_GATEWAY) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof Network network && network.kind() == NetworkKind.VPC && isInternet(to);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            Network network = (Network) from;
            return Publics.gateway(topology, network.id()).isPresent() ? Optional.of(Hindrance.ALREADY_PUBLIC)
                    : Publics.needsGateway(network) ? Optional.empty() : Optional.of(Hindrance.GATEWAY_NOT_NEEDED);
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            return Publics.addGateway(draft, ((Network) from).id()).id();
        }
    },

    ADDRESS(LinkKind.PUBLIC_ADDRESS) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof Addressable && isInternet(to);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            return bindable(topology, from);
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            return Publics.bind(draft, (Addressable) from).id();
        }
    },

    ACCESS(LinkKind.PUBLIC_ACCESS) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof Cluster && isInternet(to);
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            Id<Cluster> cluster = ((Cluster) from).id();
            return Kafka.brokers(topology, cluster).isEmpty() ? Optional.of(Hindrance.NO_CLUSTER)
                    : !Publics.canOpen(topology, cluster) ? Optional.of(Hindrance.NOT_FOR_THE_INTERNET)
                    : Publics.isOpen(topology, cluster) ? Optional.of(Hindrance.ALREADY_PUBLIC) : Optional.empty();
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            Id<Cluster> cluster = ((Cluster) from).id();
            Publics.open(draft, cluster);
            return Publics.of(draft.topology(), Kafka.brokers(draft.topology(), cluster).getFirst().id()).getFirst().id();
        }
    },

    FORWARD(LinkKind.FORWARD) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof NatGateway && to instanceof Broker;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            Optional<Network> network = Where.network(topology, from);
            if (network.isEmpty() || !network.equals(Where.network(topology, to))) {
                return Optional.of(Hindrance.OTHER_NETWORK);
            }
            boolean there = ((NatGateway) from).forwards().stream().anyMatch(rule -> rule.target().equals(to.id()));
            return !Publics.forwards(network.get()) ? Optional.of(Hindrance.NAT_IS_OUTBOUND)
                    : there ? Optional.of(Hindrance.ALREADY_JOINED)
                    : Publics.forwarded(topology, (Broker) to).isEmpty() ? Optional.of(Hindrance.NOT_FOR_THE_INTERNET)
                    : Optional.empty();
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            Publics.forward(draft, (NatGateway) from, (Broker) to);
            return from.id();
        }
    },

    BINDING(LinkKind.BINDING) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof PublicAddress address && address.attachedTo().isEmpty() && to instanceof Addressable;
        }

        @Override
        public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
            return bindable(topology, to);
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            draft.set(from.id(), "attachedTo", Optional.of(to.id()));
            Where.network(draft.topology(), to).ifPresent(network -> Publics.ensureGateway(draft, network));
            return from.id();
        }
    };

    private final LinkKind kind;

    PublicBridge(LinkKind kind) {
        this.kind = kind;
    }

    @Override
    public LinkKind kind() {
        return kind;
    }

    private static Optional<Hindrance> bindable(Topology topology, Element node) {
        if (Where.network(topology, node).filter(Where::isInternet).isPresent()) {
            return Optional.of(Hindrance.ALREADY_PUBLIC);
        }
        return Publics.hasRoom(topology, (Addressable) node) ? Optional.empty() : Optional.of(Hindrance.ALREADY_PUBLIC);
    }

    private static boolean isInternet(Element element) {
        return element instanceof Network network && Where.isInternet(network);
    }
}
