package dev.portolan.edit.part;

import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Account;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.shape.Id;
import java.util.Map;

/** New networks. */
final class Networks {
    private Networks() {
    }

    /** A network with a free block, in the Region and account whose outline it is dropped into. */
    static Network add(Draft draft, NetworkKind kind, Provider provider, String wish, Ground.Open ground, Spot at) {
        Network network = draft.add(Network.class, wish, Map.of("kind", kind, "provider", provider,
                "region", ground.region().map(Region::id), "account", ground.account().map(Account::id),
                "cidrs", draft.vacancies().block(kind, provider).stream().toList()));
        draft.place(network.id(), at, Tidy.NETWORK_WIDTH, Tidy.NETWORK_HEIGHT);
        return network;
    }

}
