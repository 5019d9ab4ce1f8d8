package dev.portolan.edit.vacancy;

import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Place;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Provider;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.fact.Fact;
import dev.portolan.model.shape.Id;
import dev.portolan.provider.ProviderFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What nothing in a topology has yet. It remembers what it has given, and gives nothing twice, so that one edit may ask for
 * many things before any of them is drawn. IPv4 comes first; a place with IPv6 only is served with that.
 */
public final class Vacancies {
    /** Prefix length of a slice of a wide block: people then read a subnet by its third number. */
    private static final int READABLE = 24;
    private static final int WIDE = 20;
    private static final int NARROWEST = 28;
    private static final int IPV6_SLICE = 64;
    /** Where nodes begin in a block that has room: people keep the first addresses for gateways and the like. */
    private static final int FIRST_NODE = 10;
    private static final int ROOMY = 27;
    private static final List<Cidr> DOCUMENTATION = Stream.of("203.0.113.0/24", "198.51.100.0/24", "192.0.2.0/24")
            .map(Cidr::parse).toList();

    private final Topology topology;
    private final List<Cidr> blocks = new ArrayList<>();
    private final Map<Id<Network>, List<Cidr>> slices = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<IpAddress> publicAddresses = new HashSet<>();
    private final Occupancy occupancy;

    private Vacancies(Topology topology) {
        this.topology = topology;
        this.occupancy = new Occupancy(topology);
        topology.all(Network.class).forEach(network -> blocks.addAll(network.cidrs()));
        topology.all(Subnet.class).forEach(subnet -> {
            blocks.addAll(subnet.cidrs());
            slices.computeIfAbsent(subnet.network(), id -> new ArrayList<>()).addAll(subnet.cidrs());
        });
        topology.all(PrivateLine.class).forEach(line -> Stream.of(line.nearPrefixes(), line.farPrefixes())
                .flatMap(Optional::stream).forEach(blocks::addAll));
        topology.all(PublicAddress.class).forEach(address -> address.address().ifPresent(publicAddresses::add));
    }

    public static Vacancies of(Topology topology) {
        return new Vacancies(topology);
    }

    /** The next block for a new network, clear of every other network's; none for the Internet, or when all are taken. */
    public Optional<Cidr> block(NetworkKind kind, Provider provider) {
        ProviderFacts facts = ProviderFacts.of(kind == NetworkKind.ON_PREMISES ? Provider.SELF_HOSTED : provider);
        List<Cidr> pool = kind == NetworkKind.INTERNET ? List.of()
                : facts.blockPool().map(Fact::value).orElse(List.of());
        int prefix = facts.usualPrefix().map(Fact::value).orElse(READABLE);
        Optional<Cidr> free = pool.stream().flatMap(range -> FreeBlock.in(range, prefix, blocks).stream()).findFirst();
        free.ifPresent(blocks::add);
        return free;
    }

    /**
     * A slice of a network for a new subnet, as large as the subnet drawn last if there is one, and clear of all others;
     * none when the network states no block or has no room.
     */
    public Optional<Cidr> slice(Id<Network> id) {
        List<Cidr> siblings = slices.computeIfAbsent(id, key -> new ArrayList<>());
        List<Cidr> own = topology.find(id).map(Network::cidrs).orElse(List.of());
        Optional<Cidr> free = byFamily(own).flatMap(block -> slice(block, siblings).stream()).findFirst();
        free.ifPresent(siblings::add);
        free.ifPresent(blocks::add);
        return free;
    }

    private static Optional<Cidr> slice(Cidr block, List<Cidr> siblings) {
        int usual = siblings.reversed().stream().filter(block::contains).findFirst().map(Cidr::prefix)
                .orElseGet(() -> slicePrefix(block));
        int last = block.family() == Family.IPV4 ? Math.max(usual, NARROWEST) : usual;
        return Stream.iterate(usual, prefix -> prefix <= last, prefix -> prefix + 1)
                .flatMap(prefix -> FreeBlock.in(block, prefix, siblings).stream()).findFirst();
    }

    private static int slicePrefix(Cidr block) {
        if (block.family() == Family.IPV6) {
            return Math.max(block.prefix(), IPV6_SLICE);
        }
        return block.prefix() <= WIDE ? READABLE : Math.max(block.prefix(), Math.min(block.prefix() + 2, NARROWEST));
    }

    /**
     * A free address for something that stands in a subnet or network, neither its network nor its broadcast address nor
     * one that the provider keeps; none when the place states no block or is full.
     */
    public Optional<IpAddress> address(Id<Place> id) {
        Optional<Network> network = Occupancy.network(topology, id).flatMap(topology::find);
        Optional<IpAddress> free = network.stream().flatMap(at -> byFamily(blocksOf(id, at))
                .flatMap(block -> address(block, at).stream())).findFirst();
        free.ifPresent(address -> occupancy.of(network.orElseThrow().id()).add(address));
        return free;
    }

    private List<Cidr> blocksOf(Id<Place> id, Network network) {
        List<Cidr> own = topology.find(id).map(place -> switch (place) {
            case Subnet subnet -> subnet.cidrs();
            case Network whole -> whole.cidrs();
        }).orElse(List.of());
        return own.isEmpty() ? network.cidrs() : own;
    }

    private Optional<IpAddress> address(Cidr block, Network network) {
        ProviderFacts facts = ProviderFacts.of(network.provider());
        int first = Math.max(1, facts.reservedFirst().map(Fact::value).orElse(1));
        int last = Math.max(1, facts.reservedLast().map(Fact::value).orElse(1));
        Set<IpAddress> taken = occupancy.of(network.id());
        boolean roomy = block.family() == Family.IPV6 || block.prefix() <= ROOMY;
        int start = roomy ? Math.max(first, FIRST_NODE) : first;
        return free(block, start, last, taken).or(() -> free(block, first, last, taken));
    }

    /** Counts up from an address: at most one try more than there are addresses taken. */
    private static Optional<IpAddress> free(Cidr block, int from, int last, Set<IpAddress> taken) {
        for (int i = from; i <= from + taken.size(); i++) {
            IpAddress address = new IpAddress(block.family(), block.high(), block.low() + i);
            IpAddress beyond = new IpAddress(block.family(), block.high(), block.low() + i + last);
            if (!block.contains(beyond)) {
                return Optional.empty();
            }
            if (!taken.contains(address)) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /** A public address to draw with, from the ranges kept for documentation; none when all are drawn. */
    public Optional<IpAddress> publicAddress() {
        Optional<IpAddress> free = DOCUMENTATION.stream()
                .flatMap(block -> free(block, FIRST_NODE, 1, publicAddresses).stream()).findFirst();
        free.ifPresent(publicAddresses::add);
        return free;
    }

    /** An id nobody has, as near to the wish as can be: {@code vpc}, {@code vpc-2}; after {@code vpc-2} comes {@code vpc-3}. */
    public <T> Id<T> id(String wish) {
        String plain = plain(wish);
        String stem = plain.replaceFirst("-\\d{1,6}$", "");
        int next = stem.equals(plain) ? 2 : Integer.parseInt(plain.substring(stem.length() + 1)) + 1;
        String id = plain;
        while (topology.contains(Id.of(id)) || !ids.add(id)) {
            id = stem + "-" + next++;
        }
        return Id.of(id);
    }

    private static String plain(String wish) {
        String plain = wish.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.:]+", "-").replaceAll("^[^a-z0-9_]+|-+$", "");
        String cut = plain.substring(0, Math.min(plain.length(), Id.MAX_LENGTH - 10));
        return cut.isEmpty() ? "element" : cut;
    }

    private static Stream<Cidr> byFamily(Collection<Cidr> blocks) {
        return Stream.of(Family.IPV4, Family.IPV6)
                .flatMap(family -> blocks.stream().filter(block -> block.family() == family));
    }
}
