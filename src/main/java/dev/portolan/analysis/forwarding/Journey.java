package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.law.ProviderLaws;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Detail;
import dev.portolan.finding.HopKind;
import dev.portolan.finding.NetworkCode;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.DnatRule;
import dev.portolan.model.Element;
import dev.portolan.model.Endpoint;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.NatGateway;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Provider;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Scheme;
import dev.portolan.model.Toggle;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.SpecialRange;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From a client's interface to a dialled address and port, and through whatever stands there to a broker. */
public final class Journey {
    private final World world;
    private final Nic client;
    private final Goal goal;

    private Journey(World world, Nic client, Goal goal) {
        this.world = world;
        this.client = client;
        this.goal = goal;
    }

    /** The arrivals of the cheapest way: one, or one for each target that a load balancer may choose. */
    public static List<Arrival> of(World world, Nic client, Dial dial, Port port, Goal goal) {
        return new Journey(world, client, goal).dial(dial, port);
    }

    /** What a set of arrivals costs: the least of them. */
    public static int cost(List<Arrival> arrivals) {
        return arrivals.stream().mapToInt(a -> a.course().cost()).min().orElse(Integer.MAX_VALUE);
    }

    private List<Arrival> dial(Dial dial, Port port) {
        if (isLoopback(dial.address())) {
            return itself(dial.address(), port);
        }
        List<List<Arrival>> ways = new ArrayList<>(2);
        boolean global = dial.address().family() == Family.IPV6 && dial.address().isSingle() && dial.address().first().isPublic();
        if (dial.realm() == Dial.Realm.PRIVATE || global) {
            for (Nic nic : dial.nic().map(List::of).orElseGet(() -> holders(dial.address(), port))) {
                ways.add(overNetworks(nic, dial.address(), port));
            }
        }
        if (dial.realm() == Dial.Realm.PUBLIC || global) {
            dial.nic().map(List::of).orElseGet(() -> publicHolders(dial.address())).stream().filter(this::isOpen)
                    .forEach(nic -> ways.add(overInternet(nic, dial, port)));
        }
        return ways.stream().min(Comparator.comparingInt(Journey::cost)).orElseGet(() -> nobody(dial, port));
    }

    /** Whether an address leads whoever dials it back to itself. */
    private static boolean isLoopback(Cidr address) {
        return address.isSingle() && SpecialRange.LOOPBACK.contains(address.first());
    }

    /** The machine that dials: a broker answers only to a client that runs beside it. */
    private List<Arrival> itself(Cidr address, Port port) {
        if (world.element(client.element()) instanceof Broker broker) {
            Course course = new Course().hop(broker.id(), HopKind.DELIVERY, "hop.itself", address);
            return List.of(Arrival.at(course, broker, port, Detail.of("via.direct", broker.id())));
        }
        Course course = new Course();
        course.block(Course.REDESIGN, NetworkCode.NO_SUCH_HOST, client.element(),
                Detail.of("network.loopback", client.element(), address), List.of());
        return List.of(Arrival.nowhere(course, port, Detail.of("via.address", address)));
    }

    /** Interfaces that have an address: in the client's own network, and those of the cluster's front doors elsewhere. */
    private List<Nic> holders(Cidr address, Port port) {
        List<Nic> found = new ArrayList<>(world.nicsAt(client.network(), address.first()));
        doorNics().filter(nic -> nic.blocks().contains(address) && !found.contains(nic)).forEach(found::add);
        if (found.isEmpty()) {
            doorNics().filter(nic -> mayHave(nic, address) && wanted(nic)).forEach(found::add);
        }
        return answering(found, port);
    }

    /** Nodes may share a host, each on ports of its own: the others there do not answer on this one. */
    private List<Nic> answering(List<Nic> sharing, Port port) {
        return sharing.stream().filter(nic -> !isDeaf(nic, port) || sharing.stream()
                .noneMatch(beside -> beside.network().equals(nic.network()) && !isDeaf(beside, port))).toList();
    }

    private boolean isDeaf(Nic nic, Port port) {
        return world.element(nic.element()) instanceof Broker broker
                && broker.listeners().stream().noneMatch(l -> l.port().equals(port));
    }

    private Stream<Nic> doorNics() {
        return world.doors(goal.cluster()).stream().flatMap(door -> world.nics(door).stream());
    }

    /** Whether an interface whose address is not stated may have this one. */
    static boolean mayHave(Nic nic, Cidr address) {
        return nic.stated() == Nic.Stated.BLOCK && nic.blocks().stream().anyMatch(block -> block.contains(address));
    }

    private boolean wanted(Nic nic) {
        return !(world.element(nic.element()) instanceof Broker broker) || goal.accepts(broker.id());
    }

    /** Endpoints and internal balancers serve no one on the Internet, whatever their addresses. */
    private boolean isOpen(Nic nic) {
        return switch (world.element(nic.element())) {
            case Endpoint endpoint -> false;
            case LoadBalancer balancer -> balancer.scheme() == Scheme.INTERNET_FACING
                    || !world.publicAddressesOf(balancer.id()).isEmpty();
            default -> true;
        };
    }

    private List<Nic> publicHolders(Cidr address) {
        List<Nic> found = new ArrayList<>();
        for (PublicAddress bound : world.publicAddressesAt(address.first())) {
            bound.attachedTo().ifPresent(to -> world.nics(to).stream()
                    .filter(n -> bound.subnet().isEmpty() || n.subnet()
                            .equals(bound.subnet())).findFirst().ifPresent(found::add));
        }
        world.doors(goal.cluster()).stream().flatMap(door -> world.nics(door).stream())
                .filter(nic -> nic.blocks().contains(address)).forEach(found::add);
        return found;
    }

    private List<Arrival> nobody(Dial dial, Port port) {
        Course course = new Course();
        boolean outside = dial.realm() == Dial.Realm.PUBLIC;
        if (!outside && world.get(client.network()).kind() == NetworkKind.INTERNET) {
            course.block(Course.NEW_LINK, PublicCode.PRIVATE_DESTINATION, client.element(), Detail.of(
                    PublicCode.PRIVATE_DESTINATION, client.element(), client.network(), dial.address()), List.of());
            return List.of(Arrival.nowhere(course, port, Detail.of("via.address", dial.address())));
        }
        Id<?> element = goal.broker().<Id<?>>map(Broker::id).orElse(client.element());
        if (outside) {
            course.block(Course.SETTING + Course.SETTING / 2, PublicCode.UNKNOWN_ADDRESS, element,
                    Detail.of(PublicCode.UNKNOWN_ADDRESS, element, dial.address()), bound(dial.address()));
        } else {
            course.block(Course.REDESIGN, NetworkCode.NO_SUCH_HOST, element,
                    Detail.of(NetworkCode.NO_SUCH_HOST, element, dial.address()), List.of());
        }
        return List.of(Arrival.nowhere(course, port, Detail.of("via.address", dial.address())));
    }

    /** The address, bound to the broker that is known by it, where that broker has no other. */
    private List<Change> bound(Cidr address) {
        boolean bindable = goal.broker().isPresent() && address.family() == Family.IPV4
                && world.publicAddressesOf(goal.broker().get().id()).isEmpty();
        if (!bindable) {
            return List.of();
        }
        Id<Broker> broker = goal.broker().get().id();
        return List.of(new Change.Put(new PublicAddress(Id.of(broker.value() + "-public-address"), "",
                Optional.of(address.first()), Optional.of(broker.as()), Optional.empty(), Extra.NONE)));
    }

    private List<Arrival> overNetworks(Nic nic, Cidr address, Port port) {
        Family family = address.family();
        Course course = client.equals(nic) && !(world.element(nic.element()) instanceof LoadBalancer)
                ? new Course().hop(nic.element(), HopKind.DELIVERY, "hop.itself", address)
                : Exchange.between(world, client, nic, family, filtered(nic, port));
        contested(nic, address, port, course);
        if (address.isSingle() && nic.stated() != Nic.Stated.ADDRESS) {
            course.doubt(NetworkCode.ADDRESS_UNKNOWN, nic.element(),
                    Detail.of(NetworkCode.ADDRESS_UNKNOWN, nic.element(), address));
        }
        Cidr seenAs = client.block(family).orElse(Cidr.any(family));
        return onward(nic, port, new Trip(world, client, seenAs, port, goal), Optional.empty(), course);
    }

    private Port filtered(Nic nic, Port port) {
        return world.element(nic.element()) instanceof Broker broker ? goal.heardAt(broker, port) : port;
    }

    /** Two interfaces with one address in one network: which of them answers, nobody can say. */
    private void contested(Nic nic, Cidr address, Port port, Course course) {
        List<Nic> all = address.isSingle() ? answering(world.nicsAt(nic.network(), address.first()), port) : List.of();
        if (all.size() > 1 && !isDeaf(nic, port)) {
            course.block(Course.REDESIGN, NetworkCode.ADDRESS_DUPLICATE, nic.element(), Detail.of(NetworkCode.ADDRESS_DUPLICATE,
                    nic.network(), address, all.stream().map(Nic::element).toList()), List.of());
        }
    }

    private List<Arrival> overInternet(Nic nic, Dial dial, Port port) {
        Optional<PublicAddress> bound = world.publicAddressesOf(nic.element()).stream()
                .filter(p -> p.subnet().isEmpty() || p.subnet().equals(nic.subnet()))
                .filter(p -> dial.nic().isPresent() || p.address().map(a -> a.block().equals(dial.address())).orElse(false))
                .findFirst();
        PublicExchange.Outcome out = PublicExchange.between(world, client, nic, dial.address(), filtered(nic, port));
        Course course = new Course();
        bound.ifPresent(p -> course.hop(p.id(), HopKind.PUBLIC_ADDRESS, "hop.public-address", dial.address(), nic.element()));
        boolean known = dial.address().isSingle() || world.get(nic.network()).kind() == NetworkKind.INTERNET;
        boolean own = known && nic.blocks().contains(dial.address()) || world.element(nic.element()) instanceof LoadBalancer;
        if (bound.isEmpty() && !own) {
            PublicAddress made = new PublicAddress(Id.of(nic.element().value() + "-public-address"), "",
                    Optional.empty(), Optional.of(nic.element().as()), Optional.empty(), Extra.NONE);
            course.block(PublicCode.NO_ADDRESS, nic.element(), Detail.of(PublicCode.NO_ADDRESS, nic.element()),
                    new Change.Put(made));
        }
        bound.filter(p -> p.address().filter(a -> !a.isPublic()).isPresent()).ifPresent(p ->
                course.block(Course.REDESIGN, PublicCode.ADDRESS_NOT_PUBLIC, p.id(),
                        Detail.of(PublicCode.ADDRESS_NOT_PUBLIC, p.id(), dial.address()), List.of()));
        if (world.element(nic.element()) instanceof LoadBalancer balancer && balancer.scheme() == Scheme.INTERNAL) {
            course.block(BalancerCode.INTERNAL_ONLY, balancer.id(), Detail.of(BalancerCode.INTERNAL_ONLY, balancer.id(),
                    client.element()),
                    new Change.Set(balancer.id(), "scheme", Scheme.INTERNET_FACING));
        }
        if (world.element(nic.element()) instanceof NatGateway && nic.network().equals(client.network())) {
            course.assume("public.assumed-hairpin", nic.element(), nic.element(), client.element(), dial.address());
        }
        course.then(out.course());
        return onward(nic, port, new Trip(world, client, out.seenAs(), port, goal), bound, course);
    }

    private List<Arrival> onward(Nic nic, Port port, Trip trip, Optional<PublicAddress> bound, Course course) {
        Element element = world.element(nic.element());
        return switch (element) {
            case Broker broker -> List.of(Arrival.at(course, broker, port, Detail.of("via.direct", broker.id())));
            case LoadBalancer balancer -> BalancerStage.through(trip, balancer, nic, BalancerStage.Entry.DIRECT, course);
            case Endpoint endpoint -> EndpointStage.through(trip, endpoint, nic, course);
            case NatGateway nat -> List.of(forwarded(nat, port, trip, bound, course));
            case Client other -> {
                course.block(Course.REDESIGN, NetworkCode.WRONG_HOST, other.id(), Detail.of(NetworkCode.WRONG_HOST,
                        other.id(), port), List.of());
                yield List.of(Arrival.nowhere(course, port, Detail.of("via.address", other.id())));
            }
            default -> throw new IllegalStateException(element.id() + " has no interface");
        };
    }

    /** The broker for which a public address and port are meant: the one that advertises them, where one does. */
    private Broker meant(Optional<PublicAddress> bound, Port port) {
        Optional<String> host = bound.flatMap(PublicAddress::address).map(Object::toString);
        return goal.wanted().stream().filter(b -> b.listeners().stream().anyMatch(l -> l.dialledPort().equals(port)
                && host.isPresent() && l.advertisedHost().equals(host))).findFirst().orElse(goal.wanted().getFirst());
    }

    /** A forwarded port leads to another broker than the one that advertises it, or to another of its listeners. */
    private void misdirected(NatGateway nat, DnatRule rule, Broker end, Port inside, Course course) {
        Change right = new Change.Swap(nat.id(), "forwards", rule,
                new DnatRule(rule.publicAddress(), rule.port(), end.id(), inside, rule.extra()));
        if (rule.target().equals(end.id())) {
            course.block(BalancerCode.WRONG_TARGET_PORT, nat.id(), Detail.of(BalancerCode.WRONG_TARGET_PORT, nat.id(), end.id(),
                    rule.targetPort(), inside), right);
        } else {
            course.block(BalancerCode.WRONG_BROKER, nat.id(), Detail.of(BalancerCode.WRONG_BROKER, nat.id(), rule.port(),
                    end.id(), List.of(rule.target()), nat.id()), right);
        }
    }

    /** A NAT gateway lets nothing in but the ports it forwards. */
    private Arrival forwarded(NatGateway nat, Port port, Trip trip, Optional<PublicAddress> bound, Course course) {
        Nic gateway = world.nics(nat.id()).getFirst();
        Provider provider = world.get(gateway.network()).provider();
        boolean able = ProviderLaws.of(provider).natForwards().value() == Toggle.ON;
        Optional<DnatRule> rule = nat.forwards().stream().filter(r -> able && r.port().equals(port)
                && bound.filter(p -> p.id().equals(r.publicAddress())).isPresent()).findFirst();
        Broker meant = meant(bound, port);
        Broker end = rule.map(r -> world.get(r.target())).filter(b -> goal.accepts(b.id())).orElse(meant);
        Port inside = rule.map(DnatRule::targetPort).filter(p -> goal.isMeant(end, p)).orElseGet(() -> goal.portOf(end));
        rule.filter(r -> !r.target().equals(end.id()) || !r.targetPort().equals(inside)).ifPresent(r ->
                misdirected(nat, r, end, inside, course));
        if (rule.isEmpty()) {
            Change[] repair = bound.filter(p -> able).map(p -> new Change[] {new Change.Add(nat.id(), "forwards",
                    new DnatRule(p.id(), port, end.id(), inside, Extra.NONE))}).orElseGet(() -> new Change[0]);
            course.block(PublicCode.OUTBOUND_ONLY, nat.id(), Detail.of(PublicCode.OUTBOUND_ONLY, nat.id(), port), repair);
        }
        Nic target = world.nics(end.id()).getFirst();
        course.hop(nat.id(), HopKind.NAT_GATEWAY, "hop.dnat", port, end.id(), inside);
        Optional<Party> seen = Optional.of(new Party(trip.client().element(), trip.seenAs(), List.of(), trip.clientGroups()));
        course.then(Exchange.between(world, gateway, target, Family.IPV4, goal.heardAt(end, inside), seen));
        return Arrival.at(course, end, inside, Detail.of("via.direct", end.id()));
    }
}
