package dev.portolan.edit.part;

import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.build.NetworkAcls;
import dev.portolan.edit.build.RouteTables;
import dev.portolan.edit.build.SecurityGroups;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkAcl;
import dev.portolan.model.RouteTable;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Optional;

/** What has no figure of its own: security groups, route tables and network ACLs. They belong to what they are dropped on. */
enum GuardRecipe implements Recipe {
    SECURITY_GROUP {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            return switch (ground) {
                case Ground.On on when SecurityGroups.mayCarry(on.element()) && on.network().isPresent() ->
                        cloud(on.network().orElseThrow(), on.element().id());
                case Ground.On(Cluster cluster, Optional<Network> none) -> Kafka.home(topology, cluster.id())
                        .map(home -> cloud(home, cluster.id())).orElseGet(() -> Answer.no(Refusal.NEEDS_NETWORK, cluster.id()));
                case Ground.On on -> Answer.no(Refusal.NOT_THERE, on.element().id());
                case Ground.Inside inside -> cloud(inside.network(), inside.network().id());
                case Ground.Open open -> Answer.no(Refusal.NEEDS_NETWORK);
            };
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            return switch (ground) {
                case Ground.On(Cluster cluster, Optional<Network> none) -> onBrokers(draft, cluster);
                case Ground.On on -> {
                    SecurityGroup group = SecurityGroups.add(draft, on.network().orElseThrow().id());
                    SecurityGroups.join(draft, group.id(), on.element());
                    yield group.id();
                }
                case Ground other -> SecurityGroups.add(draft, network(other).orElseThrow().id()).id();
            };
        }

        /** One group that all brokers of a cluster share. */
        private Id<?> onBrokers(Draft draft, Cluster cluster) {
            Network home = Kafka.home(draft.topology(), cluster.id()).orElseThrow();
            SecurityGroup group = SecurityGroups.add(draft, home.id());
            draft.topology().all(Broker.class).stream().filter(each -> each.cluster().equals(cluster.id()))
                    .filter(each -> Where.network(draft.topology(), each.place()).filter(home::equals).isPresent())
                    .forEach(each -> SecurityGroups.join(draft, group.id(), each));
            return group.id();
        }
    },

    ROUTE_TABLE {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            return place(ground);
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            RouteTable table = RouteTables.add(draft, network(ground).orElseThrow().id());
            subnet(ground).ifPresent(subnet -> draft.set(subnet.id(), "routeTable", Optional.of(table.id())));
            return table.id();
        }
    },

    NETWORK_ACL {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            return place(ground);
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            NetworkAcl acl = NetworkAcls.add(draft, network(ground).orElseThrow().id());
            subnet(ground).ifPresent(subnet -> draft.set(subnet.id(), "networkAcl", Optional.of(acl.id())));
            return acl.id();
        }
    };

    private static Answer place(Ground ground) {
        return switch (ground) {
            case Ground.Inside inside -> cloud(inside.network(), inside.subnet().<Id<?>>map(Subnet::id)
                    .orElse(inside.network().id()));
            case Ground.Open open -> Answer.no(Refusal.NEEDS_NETWORK);
            case Ground.On on -> Answer.no(Refusal.NOT_THERE, on.element().id());
        };
    }

    private static Answer cloud(Network network, Id<?> container) {
        return switch (network.kind()) {
            case VPC, CLASSIC, ON_PREMISES -> Answer.in(container);
            case INTERNET -> Answer.no(Refusal.NOT_ON_INTERNET, network.id());
        };
    }

    private static Optional<Network> network(Ground ground) {
        return switch (ground) {
            case Ground.Inside inside -> Optional.of(inside.network());
            case Ground.On on -> on.network();
            case Ground.Open open -> Optional.empty();
        };
    }

    private static Optional<Subnet> subnet(Ground ground) {
        return ground instanceof Ground.Inside inside ? inside.subnet() : Optional.empty();
    }
}
