package dev.portolan.edit.link;

import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.build.Names;
import dev.portolan.edit.draft.Draft;
import dev.portolan.model.AliasTarget;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Cluster;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** A client must reach a cluster. */
enum ConnectionBridge implements Bridge {
    /** Drawn to the cluster's tag, any of its brokers, or the place in which it lives alone. */
    TO_CLUSTER(LinkKind.CONNECTION) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof Client && switch (to) {
                case Cluster c -> true;
                case Broker b -> true;
                case Network n -> n.kind() != NetworkKind.INTERNET;
                case Subnet s -> true;
                default -> false;
            };
        }

        @Override
        List<Id<Cluster>> clusters(Topology topology, Element to) {
            return switch (to) {
                case Cluster c -> List.of(c.id());
                case Broker b -> List.of(b.cluster());
                case Network n -> Kafka.livingIn(topology, n.id());
                case Subnet s -> inSubnet(topology, s).isEmpty() ? Kafka.livingIn(topology, s.network()) : inSubnet(topology, s);
                default -> List.of();
            };
        }

        private List<Id<Cluster>> inSubnet(Topology topology, Subnet subnet) {
            return topology.all(Broker.class).stream().filter(b -> b.place().equals(subnet.id())).map(Broker::cluster)
                    .distinct().toList();
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            Client client = (Client) from;
            Id<Cluster> cluster = clusters(draft.topology(), to).getFirst();
            Bootstraps bootstraps = new Bootstraps(draft.topology(), cluster);
            return Connections.add(draft, client, cluster, bootstraps.of(client), bootstraps.door(client));
        }
    },

    /** Drawn to what stands before the cluster. */
    THROUGH_DOOR(LinkKind.CONNECTION_THROUGH) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof Client && (to instanceof Endpoint || to instanceof LoadBalancer);
        }

        @Override
        List<Id<Cluster>> clusters(Topology topology, Element to) {
            return to instanceof AliasTarget door ? Names.clusters(topology, door) : List.of();
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            Client client = (Client) from;
            AliasTarget door = (AliasTarget) to;
            Id<Cluster> cluster = clusters(draft.topology(), to).getFirst();
            return Connections.add(draft, client, cluster,
                    new Bootstraps(draft.topology(), cluster).through(client, door), Optional.of(door));
        }
    },

    /** Drawn to a public address of a broker or a balancer. */
    THROUGH_ADDRESS(LinkKind.CONNECTION_THROUGH) {
        @Override
        public boolean joins(Element from, Element to) {
            return from instanceof Client && to instanceof PublicAddress;
        }

        @Override
        List<Id<Cluster>> clusters(Topology topology, Element to) {
            return to instanceof PublicAddress address ? address.attachedTo().flatMap(topology::find).stream()
                    .flatMap(bound -> switch (bound) {
                        case Broker b -> List.of(b.cluster()).stream();
                        case LoadBalancer b -> Names.clusters(topology, b).stream();
                        default -> List.<Id<Cluster>>of().stream();
                    }).distinct().toList() : List.of();
        }

        @Override
        public Id<?> make(Draft draft, Element from, Element to) {
            Client client = (Client) from;
            Id<Cluster> cluster = clusters(draft.topology(), to).getFirst();
            Bootstraps bootstraps = new Bootstraps(draft.topology(), cluster);
            return Connections.add(draft, client, cluster, bootstraps.at((PublicAddress) to), Optional.empty());
        }
    };

    private final LinkKind kind;

    ConnectionBridge(LinkKind kind) {
        this.kind = kind;
    }

    @Override
    public LinkKind kind() {
        return kind;
    }

    /** The clusters that are meant. */
    abstract List<Id<Cluster>> clusters(Topology topology, Element to);

    @Override
    public Optional<Hindrance> hindrance(Topology topology, Element from, Element to) {
        List<Id<Cluster>> clusters = clusters(topology, to);
        if (clusters.size() != 1) {
            return Optional.of(clusters.isEmpty() ? Hindrance.NO_CLUSTER : Hindrance.SEVERAL_CLUSTERS);
        }
        return Connections.exists(topology, from.id(), clusters.getFirst()) ? Optional.of(Hindrance.ALREADY_CONNECTED)
                : Optional.empty();
    }
}
