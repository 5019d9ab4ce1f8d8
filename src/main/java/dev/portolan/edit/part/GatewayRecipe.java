package dev.portolan.edit.part;

import dev.portolan.edit.build.Kafka;
import dev.portolan.edit.build.Publics;
import dev.portolan.edit.build.Subnets;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Account;
import dev.portolan.model.Addressable;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gateways and public addresses. */
enum GatewayRecipe implements Recipe {
    TRANSIT {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            return switch (ground) {
                case Ground.Open open when open.suits(part.provider()) -> Answer.in(open.ids());
                case Ground.Open open -> Answer.no(Refusal.OTHER_PROVIDER, open.ids());
                case Ground.Inside inside -> Answer.no(Refusal.BESIDE_NETWORKS, inside.network().id());
                case Ground.On on -> Answer.no(Refusal.BESIDE_NETWORKS, on.element().id());
            };
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            Ground.Open open = (Ground.Open) ground;
            TransitGateway gateway = draft.add(TransitGateway.class, "transit-gateway", Map.of("provider", part.provider(),
                    "region", open.region().map(Region::id), "account", open.account().map(Account::id)));
            draft.place(gateway.id(), at);
            return gateway.id();
        }
    },

    INTERNET {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            Optional<Network> network = Nodes.inside(topology, ground).map(Ground.Inside::network);
            if (network.isEmpty()) {
                return Answer.no(Refusal.NEEDS_NETWORK);
            }
            if (network.get().kind() != NetworkKind.VPC) {
                return Answer.no(Refusal.NOT_THERE, network.get().id());
            }
            return Publics.gateway(topology, network.get().id()).<Answer>map(there ->
                    Answer.no(Refusal.ALREADY_THERE, there.id())).orElseGet(() -> Answer.in(network.get().id()));
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            Network network = Nodes.inside(draft.topology(), ground).orElseThrow().network();
            Id<?> made = Publics.addGateway(draft, network.id()).id();
            draft.place(made, at);
            return made;
        }
    },

    NAT {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            Optional<Ground.Inside> inside = Nodes.inside(topology, ground);
            if (inside.isEmpty()) {
                return Answer.no(Refusal.NEEDS_NETWORK);
            }
            Network network = inside.get().network();
            if (Where.isInternet(network)) {
                return Answer.no(Refusal.NOT_ON_INTERNET, network.id());
            }
            return subnet(topology, inside.get()).map(subnet -> Answer.in(subnet.id()))
                    .orElseGet(() -> Answer.no(Refusal.NEEDS_SUBNET, network.id()));
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            Subnet subnet = subnet(draft.topology(), Nodes.inside(draft.topology(), ground).orElseThrow()).orElseThrow();
            NatGateway nat = draft.add(NatGateway.class, "nat", Map.of("subnet", subnet.id(),
                    "address", draft.vacancies().address(subnet.id().as())));
            draft.place(nat.id(), at);
            Publics.bind(draft, nat);
            return nat.id();
        }

        private Optional<Subnet> subnet(Topology topology, Ground.Inside inside) {
            return inside.subnet().or(() -> Subnets.of(topology, inside.network().id()).stream().findFirst());
        }
    },

    PUBLIC_ADDRESS {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            return switch (ground) {
                case Ground.Open open when open.isCanvas() -> Answer.in();
                case Ground.Open open -> Answer.no(Refusal.NEEDS_NODE, open.ids());
                case Ground.Inside inside -> Answer.no(Refusal.NEEDS_NODE, inside.network().id());
                case Ground.On(Addressable node, Optional<Network> network) -> node(topology, node, network);
                case Ground.On(Cluster cluster, Optional<Network> network) -> cluster(topology, cluster);
                case Ground.On on -> Answer.no(Refusal.NEEDS_NODE, on.element().id());
            };
        }

        private Answer node(Topology topology, Addressable node, Optional<Network> network) {
            if (network.filter(Where::isInternet).isPresent()) {
                return Answer.no(Refusal.NOT_ON_INTERNET, node.id());
            }
            return Publics.hasRoom(topology, node) ? Answer.in(node.id()) : Answer.no(Refusal.ALREADY_THERE, node.id());
        }

        private Answer cluster(Topology topology, Cluster cluster) {
            List<Broker> brokers = Kafka.brokers(topology, cluster.id());
            return brokers.stream().allMatch(broker -> !Publics.of(topology, broker.id()).isEmpty())
                    ? Answer.no(Refusal.ALREADY_THERE, cluster.id()) : Answer.in(cluster.id());
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            return switch (ground) {
                case Ground.On(Addressable node, Optional<Network> network) -> Publics.bind(draft, node).id();
                case Ground.On(Cluster cluster, Optional<Network> network) -> everyBroker(draft, cluster);
                case Ground other -> {
                    PublicAddress loose = draft.add(PublicAddress.class, "eip",
                            Map.of("address", draft.vacancies().publicAddress()));
                    draft.place(loose.id(), at);
                    yield loose.id();
                }
            };
        }

        /** With the listener for it, where the cluster may have one. */
        private Id<?> everyBroker(Draft draft, Cluster cluster) {
            if (Publics.canOpen(draft.topology(), cluster.id())) {
                Publics.open(draft, cluster.id());
            } else {
                Kafka.brokers(draft.topology(), cluster.id()).stream()
                        .filter(broker -> Publics.of(draft.topology(), broker.id()).isEmpty())
                        .forEach(broker -> Publics.bind(draft, broker));
            }
            Broker first = Kafka.brokers(draft.topology(), cluster.id()).getFirst();
            return Publics.of(draft.topology(), first.id()).getFirst().id();
        }
    }
}
