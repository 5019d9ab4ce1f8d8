package dev.portolan.edit.part;

import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
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
            case Element other -> new On(other, network(topology, other));
        };
    }

    private static <E extends Element> Optional<E> first(List<Element> elements, Class<E> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The network that an element stands in. */
    static Optional<Network> network(Topology topology, Element element) {
        return switch (element) {
            case Broker b -> network(topology, b.place());
            case Client c -> network(topology, c.place());
            case NatGateway n -> network(topology, n.subnet().as());
            case LoadBalancer b -> topology.find(b.network());
            case Endpoint e -> topology.find(e.network());
            case InternetGateway g -> topology.find(g.network());
            case Network n -> Optional.of(n);
            case Subnet s -> topology.find(s.network());
            case EndpointService s -> s.loadBalancers().stream().findFirst().flatMap(topology::find)
                    .<Element>map(b -> b).or(() -> s.server().flatMap(topology::find)).flatMap(b -> network(topology, b));
            default -> Optional.empty();
        };
    }

    static Optional<Network> network(Topology topology, Id<Place> place) {
        return topology.find(place).flatMap(at -> network(topology, at));
    }
}
