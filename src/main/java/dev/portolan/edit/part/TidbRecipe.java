package dev.portolan.edit.part;

import dev.portolan.design.Nesting;
import dev.portolan.design.Territories;
import dev.portolan.design.Territory;
import dev.portolan.edit.build.Networks;
import dev.portolan.edit.build.Subnets;
import dev.portolan.edit.build.Tidy;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Account;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Map;
import java.util.Optional;

/** TiDB Cloud: a client in a network of its own, which belongs to its own account. */
final class TidbRecipe implements Recipe {
    private static final String WISH = "tidb-changefeed";
    private static final String NAME = "TiDB Cloud changefeed";
    private static final int ZONES = 3;

    @Override
    public Answer ask(Part part, Topology topology, Ground ground) {
        return switch (ground) {
            case Ground.Open open -> Answer.in(isAtHome(topology, open) ? open.ids() : new Id<?>[0]);
            case Ground.Inside inside when inside.network().provider() == Provider.TIDB_CLOUD ->
                    Nodes.standing(topology, inside);
            case Ground.Inside inside -> Answer.no(Refusal.OTHER_PROVIDER, inside.network().id());
            case Ground.On on -> Answer.no(Refusal.OTHER_PROVIDER, on.element().id());
        };
    }

    /** Whether the outline there is, or becomes, TiDB Cloud's: it is its account's, or holds nothing that is someone else's. */
    private static boolean isAtHome(Topology topology, Ground.Open open) {
        if (open.isCanvas()) {
            return false;
        }
        if (open.account().isPresent()) {
            return open.account().get().provider() == Provider.TIDB_CLOUD;
        }
        Nesting nesting = Nesting.of(topology);
        Territory here = new Territory(open.region().map(Region::id), Optional.empty());
        return nesting.territories().contains(here)
                && topology.elements().stream().noneMatch(each -> nesting.around(each.id()).equals(here.ids()));
    }

    @Override
    public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
        return switch (ground) {
            case Ground.Open open -> withNetwork(draft, open, at);
            case Ground.Inside inside -> ClientRecipe.add(draft, WISH, NAME, inside.place(), inside.network(), at);
            case Ground.On on -> throw new IllegalArgumentException("TiDB Cloud does not stand on " + on.element().id());
        };
    }

    /** TiDB Cloud's account and network, with a subnet in each of three zones, and its client in the first. */
    private static Id<?> withNetwork(Draft draft, Ground.Open open, Spot at) {
        boolean home = isAtHome(draft.topology(), open);
        Account account = open.account().filter(each -> each.provider() == Provider.TIDB_CLOUD).or(() -> draft.topology()
                .all(Account.class).stream().filter(each -> each.provider() == Provider.TIDB_CLOUD).findFirst())
                .orElseGet(() -> draft.add(Account.class, "tidb-cloud",
                        Map.of("name", "TiDB Cloud", "provider", Provider.TIDB_CLOUD)));
        Network network = Networks.add(draft, NetworkKind.VPC, Provider.TIDB_CLOUD, "tidb-vpc",
                open.region().map(Region::id), Optional.of(account.id()), home ? at : Tidy.FIRST);
        if (!home) {
            outline(draft, network, at);
        }
        Id<?> first = Subnets.spread(draft, network.id(), ZONES, Tidy.FIRST).getFirst().id();
        return ClientRecipe.add(draft, WISH, NAME, first.as(), network, Tidy.FIRST);
    }

    /** Puts the outline around the network where it was dropped, unless that outline lies somewhere already. */
    private static void outline(Draft draft, Network network, Spot at) {
        Optional<Id<?>> outline = Territories.of(draft.topology()).placedAs(Territory.of(network));
        outline.filter(id -> draft.placement(id).isEmpty()).ifPresent(id -> draft.place(id, at));
    }
}
