package dev.portolan.edit.build;

import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Account;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.shape.Id;
import java.util.Map;
import java.util.Optional;

/** New networks. */
public final class Networks {
    private Networks() {
    }

    /** A network with a free block. */
    public static Network add(Draft draft, NetworkKind kind, Provider provider, String wish, Optional<Id<Region>> region,
                              Optional<Id<Account>> account, Spot at) {
        Network network = draft.add(Network.class, wish, Map.of("kind", kind, "provider", provider, "region", region,
                "account", account, "cidrs", draft.vacancies().block(kind, provider).stream().toList()));
        draft.place(network.id(), at, Tidy.NETWORK_WIDTH, Tidy.NETWORK_HEIGHT);
        return network;
    }
}
