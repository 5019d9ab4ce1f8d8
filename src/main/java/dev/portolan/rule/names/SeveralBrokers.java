package dev.portolan.rule.names;

import dev.portolan.finding.Detail;
import dev.portolan.finding.DnsCode;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Fix;
import dev.portolan.model.Broker;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Listener;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Topology;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.TopologyRule;
import dev.portolan.rule.network.AddressBook;
import dev.portolan.rule.network.Interface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A client goes on to the next address of a name only when a connection fails. Where another broker answers on the port that a
 * broker advertises, it stays there and asks it for what it does not lead. A name for bootstrapping alone may well be that of
 * several brokers; a name that several brokers advertise with one port is said elsewhere.
 */
public final class SeveralBrokers implements TopologyRule {

    @Override
    public Set<ElementKind> reads() {
        return Set.of(ElementKind.NETWORK, ElementKind.SUBNET, ElementKind.BROKER, ElementKind.CLIENT,
                ElementKind.LOAD_BALANCER, ElementKind.ENDPOINT, ElementKind.NAT_GATEWAY, ElementKind.PUBLIC_ADDRESS,
                ElementKind.HOSTED_ZONE);
    }

    /** A host that a broker advertises, with the ports it does so with. */
    private record Advert(String host, Broker broker, Set<Port> ports) {

        boolean clashesWith(Advert other) {
            return other != this && other.host.equals(host) && other.ports.stream().anyMatch(ports::contains);
        }
    }

    @Override
    public Stream<Finding> check(Topology topology) {
        List<Addresses> several = topology.all(HostedZone.class).stream().flatMap(zone -> Addresses.of(zone).stream())
                .filter(addresses -> addresses.values().size() > 1).toList();
        return several.isEmpty() ? Stream.empty() : check(topology, several);
    }

    private static Stream<Finding> check(Topology topology, List<Addresses> several) {
        AddressBook book = AddressBook.of(topology);
        List<Advert> adverts = adverts(topology);
        return adverts.stream().filter(advert -> adverts.stream().noneMatch(advert::clashesWith)).flatMap(advert -> {
            Set<String> names = Dialled.withAliases(topology, List.of(advert.host()));
            boolean shared = adverts.stream().anyMatch(other -> other != advert && other.host().equals(advert.host()));
            return several.stream().filter(each -> names.stream().anyMatch(name -> isGiven(each, name)))
                    .flatMap(each -> check(topology, book, advert, each, shared));
        });
    }

    /** The zone's own entry for a name goes before its wildcards. */
    private static boolean isGiven(Addresses addresses, String name) {
        return addresses.name().equals(name) || Domains.answers(addresses.name(), name) && addresses.zone().records().stream()
                .noneMatch(record -> Domains.plain(record.name()).equals(name));
    }

    private static List<Advert> adverts(Topology topology) {
        List<Advert> adverts = new ArrayList<>();
        for (Broker broker : topology.all(Broker.class)) {
            Map<String, Set<Port>> ports = new LinkedHashMap<>();
            for (Listener listener : broker.servesClients() ? broker.listeners() : List.<Listener>of()) {
                listener.advertisedHost().ifPresent(host -> ports.computeIfAbsent(Domains.plain(host), h -> new TreeSet<>())
                        .add(listener.dialledPort()));
            }
            ports.forEach((host, dialled) -> adverts.add(new Advert(host, broker, dialled)));
        }
        return adverts;
    }

    private static Stream<Finding> check(Topology topology, AddressBook book, Advert advert, Addresses addresses,
                                         boolean shared) {
        Set<Id<?>> others = new LinkedHashSet<>();
        Set<Port> ports = new TreeSet<>();
        List<IpAddress> foreign = new ArrayList<>();
        boolean own = false;
        for (IpAddress address : addresses.values()) {
            List<Element> owners = owners(topology, book, address);
            own |= owners.contains(advert.broker());
            List<Port> met = owners.isEmpty() || owners.contains(advert.broker()) ? List.of() : answers(owners, advert.ports());
            if (!met.isEmpty()) {
                owners.forEach(owner -> others.add(owner.id()));
                ports.addAll(met);
                foreign.add(address);
            }
        }
        if (others.isEmpty() || !own) {
            return Stream.empty();
        }
        List<Id<?>> elements = new ArrayList<>(List.of(addresses.zone().id(), advert.broker().id()));
        elements.addAll(others);
        Finding finding = Finding.of(DnsCode.SEVERAL_BROKERS, elements, advert.host(), advert.broker().id(),
                List.copyOf(others), List.copyOf(ports));
        return Stream.of(shared || addresses.name().startsWith("*.") ? finding : finding.with(new Fix(
                Detail.of("dns.several-brokers.fix", advert.host(), advert.broker().id()), addresses.without(foreign))));
    }

    /** Whose address it is, by itself or as a public one. */
    private static List<Element> owners(Topology topology, AddressBook book, IpAddress address) {
        Stream<Element> published = topology.all(PublicAddress.class).stream()
                .filter(each -> each.address().filter(address::equals).isPresent())
                .flatMap(each -> each.attachedTo().stream()).flatMap(id -> topology.find(id).stream());
        return Stream.concat(book.holders(address).map(Interface::owner), published).distinct().toList();
    }

    /** Those of the ports on which every owner listens; none unless all of them are brokers. */
    private static List<Port> answers(List<Element> owners, Set<Port> ports) {
        return ports.stream().filter(port -> owners.stream().allMatch(owner -> owner instanceof Broker broker
                && broker.listeners().stream().anyMatch(listener -> listener.port().equals(port)))).toList();
    }
}
