package dev.portolan.edit.part;

import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Draft;
import dev.portolan.edit.vacancy.Vacancies;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/** Where nodes stand, and their addresses. */
final class Nodes {
    private Nodes() {
    }

    /** The place inside which something dropped there stands: that of a card is the card's own. */
    static Optional<Ground.Inside> inside(Topology topology, Ground ground) {
        return switch (ground) {
            case Ground.Inside inside -> Optional.of(inside);
            case Ground.Open open -> Optional.empty();
            case Ground.On on -> on.network().map(network -> new Ground.Inside(network, subnet(topology, on)));
        };
    }

    private static Optional<Subnet> subnet(Topology topology, Ground.On on) {
        Optional<Id<Place>> place = switch (on.element()) {
            case Broker b -> Optional.of(b.place());
            case Client c -> Optional.of(c.place());
            default -> Optional.empty();
        };
        return place.flatMap(topology::find).filter(Subnet.class::isInstance).map(Subnet.class::cast);
    }

    static Answer in(Ground.Inside inside) {
        return Answer.in(inside.subnet().<Id<?>>map(Subnet::id).orElse(inside.network().id()));
    }

    /** As {@link #in}, unless no address is left there for one more. */
    static Answer standing(Topology topology, Ground.Inside inside) {
        return hasAddress(topology, inside.place(), inside.network()) ? in(inside)
                : Answer.no(Refusal.NO_ROOM, inside.place());
    }

    /** Whether an address is left there, or need not be because the place states no block. */
    static boolean hasAddress(Topology topology, Id<Place> place, Network network) {
        boolean stated = !network.cidrs().isEmpty() || topology.find(place)
                .filter(at -> at instanceof Subnet subnet && !subnet.cidrs().isEmpty()).isPresent();
        return Where.isInternet(network) || !stated || Vacancies.of(topology).address(place).isPresent();
    }

    /** A free address there; a public one on the Internet. */
    static List<IpAddress> address(Draft draft, Id<Place> place, Network network) {
        Optional<IpAddress> free = network.kind() == NetworkKind.INTERNET ? draft.vacancies().publicAddress()
                : draft.vacancies().address(place);
        return free.stream().toList();
    }
}
