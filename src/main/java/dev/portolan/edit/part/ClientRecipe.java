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
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.Map;
import java.util.Optional;

/** Clients of one's own, in any network: one that has no subnet yet is given one, and a Region or account a network. */
final class ClientRecipe implements Recipe {
    private static final String WISH = "app";

    @Override
    public Answer ask(Part part, Topology topology, Ground ground) {
        if (ground instanceof Ground.Open open) {
            return provider(open).isPresent() ? Answer.in(open.ids()) : Answer.no(Refusal.NEEDS_NETWORK);
        }
        return Nodes.inside(topology, ground).map(inside -> Nodes.standing(topology, inside))
                .orElseGet(() -> Answer.no(Refusal.NEEDS_NETWORK));
    }

    @Override
    public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
        if (ground instanceof Ground.Open open) {
            Network made = Networks.add(draft, NetworkKind.VPC, provider(open).orElseThrow(), WISH + "-vpc",
                    open.region().map(Region::id), open.account().map(Account::id), at);
            return inFirstSubnet(draft, made, Tidy.FIRST);
        }
        Ground.Inside inside = Nodes.inside(draft.topology(), ground).orElseThrow();
        Network network = inside.network();
        boolean bare = network.kind() == NetworkKind.VPC && Subnets.of(draft.topology(), network.id()).isEmpty()
                && Subnets.hasRoom(draft.topology(), network);
        return bare ? inFirstSubnet(draft, network, at) : add(draft, WISH, "", inside.place(), network, at);
    }

    private static Id<?> inFirstSubnet(Draft draft, Network network, Spot at) {
        return add(draft, WISH, "", Subnets.add(draft, network.id(), at).id().as(), network, Tidy.FIRST);
    }

    /** Whose network it is given when it is dropped into a Region or an account. */
    private static Optional<Provider> provider(Ground.Open open) {
        return open.region().map(Region::provider).or(() -> open.account().map(Account::provider));
    }

    /** A client with a free address. */
    static Id<Client> add(Draft draft, String wish, String name, Id<Place> place, Network network, Spot at) {
        Client client = draft.add(Client.class, wish,
                Map.of("name", name, "place", place, "addresses", Nodes.address(draft, place, network)));
        draft.place(client.id(), at);
        return client.id();
    }
}
