package dev.portolan.analysis.naming;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.EndpointName;
import dev.portolan.analysis.world.NamedElement;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.EndpointCode;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.PeeringCode;
import dev.portolan.model.Change;
import dev.portolan.model.DnsRecord;
import dev.portolan.model.Endpoint;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.HostsEntry;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Peering;
import dev.portolan.model.Provider;
import dev.portolan.model.RecordType;
import dev.portolan.model.Resolver;
import dev.portolan.model.Toggle;
import dev.portolan.model.Visibility;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.SpecialRange;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves names as a client would, and says where a name that does not resolve was looked for. */
public final class Names {
    private static final int MOST_CNAMES = 8;
    private static final IpAddress LOOPBACK = IpAddress.parse("127.0.0.1");

    private final World world;
    private final Asker asker;
    private final Network network;

    private Names(World world, Asker asker) {
        this.world = world;
        this.asker = asker;
        this.network = world.get(asker.nic().network());
    }

    /** Resolves a host: an address stands for itself. */
    public static Resolution resolve(World world, Asker asker, String host) {
        Optional<IpAddress> literal = IpAddress.tryParse(host);
        if (literal.isPresent()) {
            return new Resolution(List.of(Addresses.literal(world, literal.get())), new Course(), Optional.empty());
        }
        return new Names(world, asker).name(World.normalName(host), MOST_CNAMES);
    }

    /** Whether a host stands for the machine that asks: no resolver is to look further for such names. */
    public static boolean isLoopback(String host) {
        return SpecialRange.isLoopback(World.normalName(host));
    }

    /** Resolves a name as if a zone that the asker does not see were associated with its network. */
    public static Resolution asIfAssociated(World world, Asker asker, HostedZone zone, String host) {
        Names names = new Names(world, asker);
        String name = World.normalName(host);
        Course course = new Course();
        course.block(DnsCode.ZONE_NOT_ASSOCIATED, zone.id(), Detail.of(DnsCode.ZONE_NOT_ASSOCIATED, zone.id(),
                names.network.id(), name), new Change.Add(zone.id(), "networks", names.network.id()));
        names.switchedOff(course);
        List<Dial> dials = names.dials(ZoneAnswer.records(zone, name), MOST_CNAMES);
        course.hop(zone.id(), HopKind.RESOLVE, "hop.resolve-zone", name, zone.id(), addresses(dials));
        return new Resolution(dials, course, Optional.of(zone));
    }

    /** A public host name, resolved as if each peering that leads to its network let it resolve to the private address. */
    public static List<Resolution> overPeerings(World world, Asker asker, String host) {
        List<Resolution> found = new ArrayList<>();
        for (NamedElement named : world.providerName(host)) {
            boolean outside = named.realm() == NamedElement.Realm.PUBLIC_OUTSIDE && asker.resolver() == Resolver.NETWORK;
            for (Peering peering : outside ? world.peerings(asker.nic().network()) : List.<Peering>of()) {
                Id<Network> there = peering.other(asker.nic().network());
                boolean ends = world.nics(named.element()).stream().anyMatch(nic -> nic.network().equals(there));
                String part = peering.requester().equals(there) ? "requesterDns" : "accepterDns";
                Course course = new Course();
                course.block(PeeringCode.DNS_RESOLUTION_OFF, peering.id(), Detail.of(PeeringCode.DNS_RESOLUTION_OFF,
                        peering.id(), host),
                        new Change.Set(peering.id(), part, Toggle.ON));
                if (ends) {
                    found.add(new Resolution(Addresses.preferred(Addresses.inside(world, named.element()), asker.nic()),
                            course, Optional.empty()));
                }
            }
        }
        return found;
    }

    private Resolution name(String name, int left) {
        Optional<Resolution> hosts = fromHosts(name);
        if (hosts.isEmpty() && isLoopback(name)) {
            return new Resolution(List.of(Addresses.literal(world, LOOPBACK)), new Course(), Optional.empty());
        }
        return hosts.orElseGet(() -> asker.resolver() == Resolver.NETWORK ? fromNetwork(name, left) : fromPublic(name, left));
    }

    private Optional<Resolution> fromHosts(String name) {
        List<Dial> found = new ArrayList<>();
        for (HostsEntry entry : asker.hosts()) {
            if (entry.names().stream().anyMatch(n -> World.normalName(n).equals(name))) {
                found.add(Addresses.literal(world, entry.address()));
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Dial> dials = Addresses.preferred(found, asker.nic());
        return Optional.of(new Resolution(dials, new Course().hop(asker.nic().element(), HopKind.RESOLVE, "hop.resolve-hosts",
                name, addresses(dials)), Optional.empty()));
    }

    private Resolution fromNetwork(String name, int left) {
        Course course = new Course();
        if (network.dnsSupport() == Toggle.OFF) {
            switchedOff(course);
        }
        Optional<HostedZone> zone = world.privateZones(network.id()).stream().filter(z -> ZoneAnswer.holds(z, name))
                .max((a, b) -> a.domain().length() - b.domain().length());
        if (zone.isPresent()) {
            if (network.kind() != NetworkKind.VPC) {
                course.assume("dns.assumed-forwarding", network.id(), network.id(), zone.get().id());
            }
            switchedOff(course);
            return fromZone(zone.get(), name, left, course);
        }
        List<EndpointName> endpoints = world.endpointsNamed(network.id(), name);
        if (!endpoints.isEmpty()) {
            return fromEndpoints(name, endpoints, course);
        }
        Resolution beyond = fromPublic(name, left);
        return new Resolution(beyond.dials(), course.then(beyond.course()), beyond.zone());
    }

    private Resolution fromEndpoints(String name, List<EndpointName> endpoints, Course course) {
        for (EndpointName named : endpoints) {
            if (named.standing() == EndpointName.Standing.UNVERIFIED) {
                Id<EndpointService> service = world.get(named.endpoint()).service();
                course.block(EndpointCode.PRIVATE_NAME_UNVERIFIED, service, Detail.of(EndpointCode.PRIVATE_NAME_UNVERIFIED,
                        service, name),
                        new Change.Set(service, "privateDnsVerified", Toggle.ON));
            }
            if (!named.covers(name)) {
                course.doubt(DnsCode.PATTERN_MISMATCH, named.endpoint(), Detail.of(DnsCode.PATTERN_MISMATCH, name,
                        named.pattern()));
            }
        }
        List<Id<Endpoint>> ids = endpoints.stream().map(EndpointName::endpoint).distinct().toList();
        List<Dial> dials = Addresses.preferred(ids.stream().flatMap(e -> Addresses.inside(world, e).stream()).toList(),
                asker.nic());
        course.hop(ids.getFirst(), HopKind.RESOLVE, "hop.resolve-endpoint", name, ids, addresses(dials));
        return new Resolution(dials, course, Optional.empty());
    }

    /** AWS answers from private zones only where both DNS settings of the VPC are on. */
    private void switchedOff(Course course) {
        if (network.dnsSupport() == Toggle.OFF) {
            course.block(DnsCode.RESOLUTION_OFF, network.id(), Detail.of(DnsCode.RESOLUTION_OFF, network.id(), "dnsSupport"),
                    new Change.Set(network.id(), "dnsSupport", Toggle.ON));
        }
        if (network.dnsHostnames() == Toggle.OFF && network.provider() == Provider.AWS) {
            course.block(DnsCode.RESOLUTION_OFF, network.id(), Detail.of(DnsCode.RESOLUTION_OFF, network.id(), "dnsHostnames"),
                    new Change.Set(network.id(), "dnsHostnames", Toggle.ON));
        }
    }

    private Resolution fromZone(HostedZone zone, String name, int left, Course course) {
        List<DnsRecord> records = ZoneAnswer.records(zone, name);
        List<Dial> dials = dials(records, left);
        boolean loop = dials.isEmpty() && records.stream().anyMatch(r -> r.type() == RecordType.CNAME && circles(r, name));
        if (loop) {
            course.block(DnsCode.CNAME_LOOP, zone.id(), Detail.of(DnsCode.CNAME_LOOP, name, zone.id()));
        } else if (dials.isEmpty() && !records.isEmpty()) {
            course.block(DnsCode.UNRESOLVED, zone.id(), Detail.of("dns.unresolved-beyond", name, zone.id(), asker.nic().element(),
                    records.getFirst().values()));
        } else if (dials.isEmpty()) {
            course.block(DnsCode.UNRESOLVED, zone.id(), Detail.of(DnsCode.UNRESOLVED, name, zone.id(), asker.nic().element()));
        } else {
            course.hop(zone.id(), HopKind.RESOLVE, "hop.resolve-zone", name, zone.id(), addresses(dials));
        }
        return new Resolution(dials, course, Optional.of(zone));
    }

    /** Whether following a CNAME comes back to a name that was asked before. */
    private boolean circles(DnsRecord start, String name) {
        Set<String> seen = new HashSet<>(Set.of(name));
        DnsRecord at = start;
        while (at != null && !at.values().isEmpty()) {
            String next = World.normalName(at.values().getFirst());
            if (!seen.add(next)) {
                return true;
            }
            at = world.zonesHolding(next).stream().flatMap(z -> ZoneAnswer.records(z, next).stream())
                    .filter(r -> r.type() == RecordType.CNAME).findFirst().orElse(null);
        }
        return false;
    }

    private List<Dial> dials(List<DnsRecord> records, int left) {
        List<Dial> dials = new ArrayList<>();
        for (DnsRecord record : records) {
            switch (record.type()) {
                case A, AAAA -> record.values().forEach(v -> IpAddress.tryParse(v)
                        .ifPresent(a -> dials.add(Addresses.literal(world, a))));
                case ALIAS -> record.alias().ifPresent(to -> dials.addAll(Addresses.alias(world, to)));
                case CNAME -> record.values().stream().findFirst().filter(v -> left > 0)
                        .ifPresent(v -> dials.addAll(name(World.normalName(v), left - 1).dials()));
            }
        }
        return Addresses.preferred(dials, asker.nic());
    }

    private Resolution fromPublic(String name, int left) {
        List<NamedElement> named = world.providerName(name);
        if (!named.isEmpty()) {
            Id<Network> from = asker.resolver() == Resolver.NETWORK ? network.id() : Id.of("public-resolver");
            List<Dial> dials = named.stream().flatMap(n -> Addresses.named(world, n, from).stream()).toList();
            return new Resolution(Addresses.preferred(dials, asker.nic()), new Course().hop(named.getFirst().element(),
                    HopKind.RESOLVE,
                    "hop.resolve-provider", name, named.getFirst().element(), addresses(dials)), Optional.empty());
        }
        Optional<HostedZone> zone = world.zonesHolding(name).stream()
                .filter(z -> z.visibility() == Visibility.PUBLIC).findFirst();
        if (zone.isPresent()) {
            return fromZone(zone.get(), name, left, new Course());
        }
        Course course = new Course();
        course.block(DnsCode.UNRESOLVED, asker.nic().element(), Detail.of("dns.unresolved-anywhere", name,
                asker.nic().element()));
        return new Resolution(List.of(), course, Optional.empty());
    }

    private static List<Object> addresses(List<Dial> dials) {
        return dials.stream().map(d -> d.address().isSingle() ? d.address().first() : d.nic()
                .<Object>map(n -> n.element()).orElse(d.address())).<Object>map(x -> x).distinct().toList();
    }
}
