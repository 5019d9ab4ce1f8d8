package dev.portolan.analysis.naming;

import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.NamedElement;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.Peering;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Scheme;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The addresses of an element, as a name that stands for it resolves to them. */
public final class Addresses {
    private Addresses() {
    }

    /** One literal address: where it is bound decides whether it lies on the Internet. */
    public static Dial literal(World world, IpAddress address) {
        boolean outside = address.isPublic() || !world.publicAddressesAt(address).isEmpty();
        return new Dial(outside ? Dial.Realm.PUBLIC : Dial.Realm.PRIVATE, address.block(), Optional.empty());
    }

    /** The addresses inside networks: one for each interface. */
    public static List<Dial> inside(World world, Id<?> element) {
        return world.nics(element).stream().flatMap(nic -> nic.blocks().stream()
                .map(block -> new Dial(Dial.Realm.PRIVATE, block, Optional.of(nic)))).toList();
    }

    /** The public addresses; where none is bound, one that would have to be. */
    public static List<Dial> outside(World world, Id<?> element) {
        List<Dial> dials = new ArrayList<>();
        for (Nic nic : world.nics(element)) {
            List<PublicAddress> bound = world.publicAddressesOf(element).stream()
                    .filter(p -> p.subnet().isEmpty() || p.subnet().equals(nic.subnet())).toList();
            for (PublicAddress address : bound) {
                dials.add(new Dial(Dial.Realm.PUBLIC, address.address().map(IpAddress::block).orElse(Cidr.ANY_IPV4),
                        Optional.of(nic)));
            }
            if (bound.isEmpty()) {
                dials.add(new Dial(Dial.Realm.PUBLIC, Cidr.ANY_IPV4, Optional.of(nic)));
            }
        }
        return dials;
    }

    /** What an alias to an endpoint or a load balancer answers. */
    public static List<Dial> alias(World world, Id<?> element) {
        boolean open = world.element(element) instanceof LoadBalancer lb && lb.scheme() == Scheme.INTERNET_FACING;
        return open ? outside(world, element) : inside(world, element);
    }

    /** What a provider's name answers to someone who asks from a network. */
    static List<Dial> named(World world, NamedElement named, Id<Network> from) {
        return switch (named.realm()) {
            case PRIVATE -> inside(world, named.element());
            case PUBLIC -> outside(world, named.element());
            case PUBLIC_OUTSIDE -> seenInside(world, named.element(), from) ? inside(world, named.element())
                    : outside(world, named.element());
        };
    }

    /** A public host name resolves to the private address in its own network, and over a peering that says so. */
    private static boolean seenInside(World world, Id<?> element, Id<Network> from) {
        for (Nic nic : world.nics(element)) {
            if (nic.network().equals(from)) {
                return true;
            }
            for (Peering peering : world.peerings(from)) {
                boolean joins = peering.other(from).equals(nic.network());
                Toggle option = peering.requester().equals(nic.network()) ? peering.requesterDns() : peering.accepterDns();
                if (joins && option == Toggle.ON) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The addresses that a client tries: it keeps to the family of the first, and Java puts IPv4 first unless it is
     * told otherwise, as one must where there is only IPv6.
     */
    public static List<Dial> preferred(List<Dial> dials, Nic client) {
        boolean ipv4 = client.block(Family.IPV4).isPresent() || client.stated() == Nic.Stated.NOTHING;
        Family first = ipv4 && dials.stream().anyMatch(d -> d.address().family() == Family.IPV4) ? Family.IPV4 : Family.IPV6;
        List<Dial> kept = dials.stream().filter(d -> d.address().family() == first).toList();
        return kept.isEmpty() ? dials : kept;
    }
}
