package dev.portolan.edit.part;

import dev.portolan.edit.build.Where;
import dev.portolan.model.Account;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What something is dropped on. */
sealed interface Ground {

    /** The bare canvas, or the outline of a Region, an account or both. */
    record Open(Optional<Region> region, Optional<Account> account) implements Ground {
        boolean isCanvas() {
            return region.isEmpty() && account.isEmpty();
        }

        Id<?>[] ids() {
            return Stream.concat(region.map(Region::id).stream(), account.map(Account::id).stream()).toArray(Id<?>[]::new);
        }

        /** Whether a provider's things may stand there. */
        boolean suits(Provider provider) {
            return region.map(Region::provider).or(() -> account.map(Account::provider)).filter(p -> p != provider).isEmpty();
        }
    }

    /** A network, and the subnet of it that was hit. */
    record Inside(Network network, Optional<Subnet> subnet) implements Ground {
        Id<Place> place() {
            return subnet.map(Subnet::id).<Id<Place>>map(Id::as).orElseGet(() -> network.id().as());
        }

        boolean isInternet() {
            return network.kind() == NetworkKind.INTERNET;
        }
    }

    /** The card or tag of an element. */
    record On(Element element, Optional<Network> network) implements Ground {
    }

    /** @param onto the ids that the figure stands for; none for the bare canvas */
    static Ground of(Topology topology, List<Id<?>> onto) {
        List<Element> hit = onto.stream().flatMap(id -> topology.find(id.<Element>as()).stream()).toList();
        if (hit.isEmpty()) {
            return new Open(Optional.empty(), Optional.empty());
        }
        return switch (hit.getFirst()) {
            case Region r -> new Open(Optional.of(r), first(hit, Account.class));
            case Account a -> new Open(first(hit, Region.class), Optional.of(a));
            case Network n -> new Inside(n, Optional.empty());
            case Subnet s -> topology.find(s.network()).<Ground>map(n -> new Inside(n, Optional.of(s)))
                    .orElseGet(() -> new On(s, Optional.empty()));
            case Element other -> new On(other, Where.network(topology, other));
        };
    }

    private static <E extends Element> Optional<E> first(List<Element> elements, Class<E> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
