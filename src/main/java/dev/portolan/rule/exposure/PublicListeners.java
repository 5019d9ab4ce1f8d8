package dev.portolan.rule.exposure;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.finding.Detail;
import dev.portolan.model.BalancerProtocol;
import dev.portolan.model.Broker;
import dev.portolan.model.HostedZone;
import dev.portolan.model.InternetGateway;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Scheme;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Target;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.Visibility;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.network.GroupRules;
import dev.portolan.rule.network.Whereabouts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The listeners that the Internet is offered, and how. */
final class PublicListeners {
    private final Topology topology;
    private final Map<Door, Way> doors = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> ownNames = new HashSet<>();
    private final Set<IpAddress> brokersOwn = new HashSet<>();
    private final Set<IpAddress> bound = new HashSet<>();
    private final Set<Id<?>> published = new HashSet<>();
    private final Set<Id<Network>> gated = new HashSet<>();

    /** Whether something ends TLS before the broker. */
    enum Wrapping { NONE, TLS }

    /** Whom security groups let in from the Internet. */
    enum Audience { NOBODY, SOME, ANYBODY }

    /** A listener that is offered, what shows it, whether TLS is put around it on the way, and to whom it is offered. */
    record Exposed(Broker broker, Listener listener, Detail how, Wrapping wrapping, Audience audience) {
    }

    private record Door(Id<Broker> broker, Port port) {
    }

    private record Way(Detail how, Wrapping wrapping, Audience audience) {
    }

    private PublicListeners(Topology topology) {
        this.topology = topology;
        topology.all(PublicAddress.class).forEach(address -> address.attachedTo().ifPresent(id -> {
            published.add(id);
            address.address().ifPresent(bound::add);
            topology.find(id).filter(Broker.class::isInstance).flatMap(broker -> address.address()).ifPresent(brokersOwn::add);
        }));
        topology.all(InternetGateway.class).forEach(gateway -> gated.add(gateway.network()));
        topology.all(LoadBalancer.class).stream().filter(balancer -> balancer.scheme() == Scheme.INTERNET_FACING)
                .forEach(this::enter);
        topology.all(NatGateway.class).forEach(nat -> nat.forwards().forEach(rule -> doors.put(
                new Door(rule.target(), rule.targetPort()),
                new Way(Detail.of("public.exposed.forwarded", nat.id(), rule.port()), Wrapping.NONE,
                        topology.find(rule.target()).map(broker -> audience(broker.securityGroups(), rule.targetPort()))
                                .orElse(Audience.ANYBODY)))));
        topology.all(HostedZone.class).stream().filter(zone -> zone.visibility() == Visibility.PUBLIC).forEach(this::enter);
    }

    static Stream<Exposed> of(Topology topology) {
        PublicListeners found = new PublicListeners(topology);
        return topology.all(Broker.class).stream().filter(Broker::servesClients)
                .flatMap(broker -> broker.listeners().stream().flatMap(listener -> found.exposed(broker, listener).stream()));
    }

    private void enter(LoadBalancer balancer) {
        balancer.dnsName().ifPresent(name -> names.add(name.toLowerCase(Locale.ROOT)));
        balancer.listeners().forEach(listener -> topology.find(listener.targetGroup()).ifPresent(group -> {
            Audience audience = audience(balancer.securityGroups(), listener.port());
            Wrapping wrapping = listener.protocol() == BalancerProtocol.TLS ? Wrapping.TLS : Wrapping.NONE;
            for (Target target : group.targets()) {
                target.broker().ifPresent(broker -> doors.merge(new Door(broker, target.port()),
                        new Way(Detail.of("public.exposed.balanced", balancer.id(), listener.port()), wrapping, audience),
                        (one, other) -> one.wrapping() == Wrapping.NONE ? one : other));
            }
        }));
    }

    /** Names in public zones that lead to public addresses of what is drawn, or to load balancers that face the Internet. */
    private void enter(HostedZone zone) {
        zone.records().stream().filter(record -> record.values().stream().map(IpAddress::tryParse)
                .anyMatch(address -> address.filter(bound::contains).isPresent())
                || record.alias().flatMap(topology::find).filter(LoadBalancer.class::isInstance).map(LoadBalancer.class::cast)
                        .filter(balancer -> balancer.scheme() == Scheme.INTERNET_FACING).isPresent())
                .forEach(record -> {
                    boolean own = record.values().stream().map(IpAddress::tryParse).flatMap(Optional::stream)
                            .anyMatch(brokersOwn::contains);
                    (own ? ownNames : names).add(record.name().toLowerCase(Locale.ROOT));
                });
    }

    /** Whom groups let in to a port; where none are stated they are taken to let in anybody. */
    private Audience audience(Optional<List<Id<SecurityGroup>>> groups, Port port) {
        if (groups.isEmpty()) {
            return Audience.ANYBODY;
        }
        List<SecurityRule> rules = GroupRules.ingress(topology, groups.get()).filter(rule -> GroupRules.speaksOf(rule, port))
                .toList();
        boolean some = rules.stream().flatMap(rule -> rule.cidr().stream())
                .anyMatch(block -> new IpAddress(block.family(), block.high(), block.low()).isPublic());
        return rules.stream().anyMatch(GroupRules::isOpenToAll) ? Audience.ANYBODY : some ? Audience.SOME : Audience.NOBODY;
    }

    private Optional<Exposed> exposed(Broker broker, Listener listener) {
        Audience audience = works(broker) ? audience(broker.securityGroups(), listener.port()) : Audience.NOBODY;
        Optional<Way> advertised = listener.advertisedHost().flatMap(host -> {
            Detail how = Detail.of("public.exposed.advertised", host);
            return leadsToIt(broker, host) ? Optional.of(new Way(how, Wrapping.NONE, audience))
                    : names.contains(host.toLowerCase(Locale.ROOT)) ? Optional.of(new Way(how, Wrapping.NONE, Audience.ANYBODY))
                    : Optional.empty();
        });
        return Optional.ofNullable(doors.get(new Door(broker.id(), listener.port()))).or(() -> advertised)
                .or(() -> standsOutside(broker) ? Optional.of(new Way(Detail.of("public.exposed.outside"),
                        Wrapping.NONE, audience))
                        : Optional.empty())
                .or(() -> isOpen(broker, listener)
                        ? Optional.of(new Way(Detail.of("public.exposed.open"), Wrapping.NONE, Audience.ANYBODY))
                        : Optional.empty())
                .filter(way -> way.audience() != Audience.NOBODY)
                .map(way -> new Exposed(broker, listener, way.how(), way.wrapping(), way.audience()));
    }

    /** Whether the public address that the broker has, if one is drawn, works in its network. */
    private boolean works(Broker broker) {
        return !published.contains(broker.id()) || isGated(broker);
    }

    private boolean standsOutside(Broker broker) {
        return Whereabouts.network(topology, broker.place()).filter(network -> network.kind() == NetworkKind.INTERNET)
                .isPresent();
    }

    private boolean isGated(Broker broker) {
        return Whereabouts.network(topology, broker.place()).filter(network -> gated.contains(network.id())
                || ProviderLaws.of(network.provider()).gatewayForPublicAddress().value() == Toggle.OFF).isPresent();
    }

    /** A public address may still be one of the network's own blocks. */
    private boolean leadsToIt(Broker broker, String host) {
        List<Cidr> own = Whereabouts.network(topology, broker.place()).map(Network::cidrs)
                .orElse(List.of());
        return IpAddress.tryParse(host).map(address -> address.isPublic()
                && own.stream().noneMatch(cidr -> cidr.contains(address)))
                .orElseGet(() -> broker.publicNames().contains(host) || ownNames.contains(host.toLowerCase(Locale.ROOT)));
    }

    /** Whether the broker has a public address that works, and its groups let everybody in on the port. */
    private boolean isOpen(Broker broker, Listener listener) {
        return published.contains(broker.id()) && broker.securityGroups().filter(groups -> GroupRules.ingress(topology, groups)
                .anyMatch(rule -> GroupRules.isOpenToAll(rule) && GroupRules.speaksOf(rule, listener.port()))).isPresent()
                && isGated(broker);
    }
}
