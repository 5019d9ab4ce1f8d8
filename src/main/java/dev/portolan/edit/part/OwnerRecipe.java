package dev.portolan.edit.part;

import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.draft.Spot;
import dev.portolan.model.Account;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitGateway;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts: one owns the network it is dropped on, or all that lies in a Region and has no owner yet. */
final class OwnerRecipe implements Recipe {

    @Override
    public Answer ask(Part part, Topology topology, Ground ground) {
        return switch (ground) {
            case Ground.Inside inside -> network(part.provider(), inside.network());
            case Ground.On on when on.network().isPresent() -> network(part.provider(), on.network().orElseThrow());
            case Ground.On on -> Answer.no(Refusal.NOTHING_TO_OWN, on.element().id());
            case Ground.Open open when open.account().isPresent() ->
                    Answer.no(Refusal.ALREADY_THERE, open.account().get().id());
            case Ground.Open open when !open.suits(part.provider()) -> Answer.no(Refusal.OTHER_PROVIDER, open.ids());
            case Ground.Open open -> owned(topology, open.region(), part.provider()).isEmpty()
                    ? Answer.no(Refusal.NOTHING_TO_OWN) : Answer.in(open.ids());
        };
    }

    private static Answer network(Provider provider, Network network) {
        if (network.account().isPresent()) {
            return Answer.no(Refusal.ALREADY_THERE, network.account().get());
        }
        return network.provider() != provider || network.kind() == NetworkKind.INTERNET
                ? Answer.no(Refusal.OTHER_PROVIDER, network.id()) : Answer.in(network.id());
    }

    /** What lies in a Region, or in none, and has no owner. */
    private static List<Element> owned(Topology topology, Optional<Region> region, Provider provider) {
        return topology.elements().stream().filter(element -> switch (element) {
            case Network n -> n.provider() == provider && n.kind() != NetworkKind.INTERNET && n.account().isEmpty()
                    && n.region().equals(region.map(Region::id));
            case TransitGateway t -> t.provider() == provider && t.account().isEmpty()
                    && t.region().equals(region.map(Region::id));
            default -> false;
        }).toList();
    }

    @Override
    public Id<?> make(Part part, Draft draft, Ground ground, Spot at) {
        List<? extends Element> owned = switch (ground) {
            case Ground.Inside inside -> List.of(inside.network());
            case Ground.On on -> List.of(on.network().orElseThrow());
            case Ground.Open open -> owned(draft.topology(), open.region(), part.provider());
        };
        Account account = draft.add(Account.class, "account", Map.of("provider", part.provider()));
        owned.forEach(each -> draft.set(each.id(), "account", Optional.of(account.id())));
        return account.id();
    }
}
