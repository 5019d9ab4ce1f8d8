package dev.portolan.edit.part;

import dev.portolan.edit.build.Networks;
import dev.portolan.edit.build.Subnets;
import dev.portolan.edit.build.Tidy;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Account;
import dev.portolan.model.Client;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Map;
import java.util.Optional;

/** Clients: of one's own in any network, and TiDB Cloud's in TiDB Cloud's. */
enum ClientRecipe implements Recipe {
    CLIENT {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            if (ground instanceof Ground.Open open) {
                return cloud(open).<Answer>map(cloud -> Answer.in(open.ids())).orElseGet(() -> Answer.no(Refusal.NEEDS_NETWORK));
            }
            return Nodes.inside(topology, ground).map(Nodes::in).orElseGet(() -> Answer.no(Refusal.NEEDS_NETWORK));
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            if (ground instanceof Ground.Open open) {
                Network made = Networks.add(draft, NetworkKind.VPC, cloud(open).orElseThrow(), "app-vpc",
                        open.region().map(Region::id), open.account().map(Account::id), at);
                return client(draft, "app", "", Subnets.add(draft, made.id(), Tidy.FIRST).id().as(), made, Tidy.FIRST).id();
            }
            Ground.Inside inside = Nodes.inside(draft.topology(), ground).orElseThrow();
            boolean first = inside.network().kind() == NetworkKind.VPC
                    && Subnets.of(draft.topology(), inside.network().id()).isEmpty()
                    && Subnets.hasRoom(draft.topology(), inside.network());
            return first ? client(draft, "app", "", Subnets.add(draft, inside.network().id(), at).id().as(), inside.network(),
                    Tidy.FIRST).id() : client(draft, "app", "", inside.place(), inside.network(), at).id();
        }

        /** Whose network it is given when it is dropped into a Region or an account. */
        private Optional<Provider> cloud(Ground.Open open) {
            return open.region().map(Region::provider).or(() -> open.account().map(Account::provider));
        }
    },

    TIDB {
        @Override
        public Answer ask(Part part, Topology topology, Ground ground) {
            return switch (ground) {
                case Ground.Open open when open.isCanvas() -> Answer.in();
                case Ground.Open open -> Answer.in(open.ids());
                case Ground.Inside inside when inside.network().provider() == Provider.TIDB_CLOUD -> Nodes.in(inside);
                case Ground.Inside inside -> Answer.no(Refusal.OTHER_PROVIDER, inside.network().id());
                case Ground.On on -> Answer.no(Refusal.OTHER_PROVIDER, on.element().id());
            };
        }

        @Override
        public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
            return switch (ground) {
                case Ground.Open open -> withNetwork(draft, open, at);
                case Ground.Inside inside -> client(draft, WISH, NAME, inside.place(), inside.network(), at).id();
                case Ground.On on -> throw new IllegalArgumentException("TiDB Cloud does not stand on " + on.element().id());
            };
        }

        /** TiDB Cloud's account and network, with a subnet in each of three zones, and its client in the first. */
        private Id<?> withNetwork(Draft draft, Ground.Open open, Spot at) {
            Account account = draft.topology().all(Account.class).stream()
                    .filter(each -> each.provider() == Provider.TIDB_CLOUD).findFirst()
                    .orElseGet(() -> draft.add(Account.class, "tidb-cloud",
                            Map.of("name", "TiDB Cloud", "provider", Provider.TIDB_CLOUD)));
            Network network = Networks.add(draft, NetworkKind.VPC, Provider.TIDB_CLOUD, "tidb-vpc",
                    open.region().map(Region::id), Optional.of(account.id()), at);
            Subnet first = Subnets.spread(draft, network.id(), ZONES, Tidy.FIRST).getFirst();
            return client(draft, WISH, NAME, first.id().as(), network, Tidy.FIRST).id();
        }
    };

    private static final String WISH = "tidb-changefeed";
    private static final String NAME = "TiDB Cloud changefeed";
    private static final int ZONES = 3;

    private static Client client(Draft draft, String wish, String name, Id<Place> place, Network network, Spot at) {
        Client client = draft.add(Client.class, wish,
                Map.of("name", name, "place", place, "addresses", Nodes.address(draft, place, network)));
        draft.place(client.id(), at);
        return client;
    }
}
