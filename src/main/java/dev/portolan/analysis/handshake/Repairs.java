package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.forwarding.Goal;
import dev.portolan.analysis.naming.Addresses;
import dev.portolan.analysis.naming.Names;
import dev.portolan.analysis.naming.Resolution;
import dev.portolan.analysis.world.Dial;
import dev.portolan.analysis.world.Nic;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.BalancerCode;
import dev.portolan.finding.Code;
import dev.portolan.finding.Detail;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.PublicCode;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.HostedZone;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Network;
import dev.portolan.model.NetworkKind;
import dev.portolan.model.Resolver;
import dev.portolan.model.Scheme;
import dev.portolan.model.Visibility;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An endpoint that fails as it stands, tried again as if its name, or the address the broker advertises, were another:
 * a zone associated, a record made or changed, another host advertised. Each such change costs as one setting, so that
 * the cheapest attempt is the smallest repair.
 */
final class Repairs {
    /** Obstacles that suggest another way altogether. */
    private static final Set<Code> ELSEWHERE = Set.of(KafkaCode.ADVERTISED_WRONG_PORT, KafkaCode.NO_LISTENER_ON_PORT,
            PublicCode.NO_SOURCE_ADDRESS);

    private final Caller caller;
    private final World world;
    private final Dialled dialled;
    private final Function<Resolution, Attempt> attempt;

    private Repairs(Caller caller, Dialled dialled, Function<Resolution, Attempt> attempt) {
        this.caller = caller;
        this.world = caller.world();
        this.dialled = dialled;
        this.attempt = attempt;
    }

    /** The cheapest of the plain attempt and those with a repair; the plain one among equals. */
    static Attempt best(Caller caller, Dialled dialled, Resolution plainly, Attempt plain, Function<Resolution,
            Attempt> attempt) {
        Repairs repairs = new Repairs(caller, dialled, attempt);
        List<Attempt> tried = new ArrayList<>();
        if (!dialled.isLoopback() && dialled.host().filter(h -> IpAddress.tryParse(h).isEmpty()).isPresent()) {
            repairs.zones(plainly, tried);
            repairs.scheme(plainly, tried);
            Names.overPeerings(caller.world(), caller.asker(), dialled.host().get()).forEach(r -> tried.add(attempt.apply(r)));
            boolean doubtful = !plainly.resolved() || isDear(plain, tried) && !repairs.leadsThere(plain) || plain.leadsAstray();
            if (doubtful && !repairs.isNameOfAnother()) {
                repairs.doors(plainly, plain, tried);
            }
        }
        List<Attempt> ports = PortFix.attempts(caller, dialled, plainly, plain);
        tried.addAll(ports);
        if (isDear(plain, tried) && !dialled.isBootstrap() && plainly.resolved() && !repairs.leadsThere(plain)) {
            repairs.advertised(plainly, plain, tried);
        }
        return repairs.cheapest(plainly, plain, tried, ports);
    }

    /** Whether nothing that was tried costs no more than one setting. */
    private static boolean isDear(Attempt plain, List<Attempt> tried) {
        return plain.cost() > Course.SETTING && tried.stream().allMatch(a -> a.cost() > Course.SETTING);
    }

    /**
     * Among equals the plain one, but for a name that leads nowhere or to what rightly serves another broker, and for a port
     * that a front door keeps for the very broker. A bootstrap port without a listener may have lost it.
     */
    private Attempt cheapest(Resolution plainly, Attempt plain, List<Attempt> tried, List<Attempt> ports) {
        Optional<Attempt> best = tried.stream().min(Comparator.comparingInt(Attempt::cost));
        if (best.isEmpty()) {
            return plain;
        }
        boolean even = best.get().cost() == plain.cost();
        if (best.get().cost() < plain.cost() || !plainly.resolved() || even && plain.leadsAstray()) {
            return best.get();
        }
        boolean lost = dialled.isBootstrap() && plain.best().course().blockers().stream()
                .anyMatch(b -> b.code() == BalancerCode.NO_LISTENER);
        return lost ? plain : ports.stream().filter(p -> p.cost() == plain.cost()).findFirst().orElse(plain);
    }

    /** Private zones that hold the name, but that the client's network does not see. */
    private void zones(Resolution plainly, List<Attempt> all) {
        boolean associable = world.get(caller.asker().nic().network()).kind() == NetworkKind.VPC;
        if (caller.asker().resolver() != Resolver.NETWORK || !associable) {
            return;
        }
        int beaten = plainly.zone().map(z -> z.domain().length()).orElse(-1);
        for (HostedZone zone : world.zonesHolding(dialled.host().orElseThrow())) {
            boolean unseen = zone.visibility() == Visibility.PRIVATE && !zone.networks().contains(caller.asker().nic().network());
            if (unseen && zone.domain().length() > beaten) {
                Resolution there = Names.asIfAssociated(world, caller.asker(), zone, dialled.host().get());
                if (there.resolved()) {
                    all.add(attempt.apply(there));
                }
            }
        }
    }

    /** A balancer that faces the Internet is dialled at public addresses even by those beside it. */
    private void scheme(Resolution plainly, List<Attempt> all) {
        plainly.dials().stream().flatMap(d -> d.nic().stream())
                .map(nic -> world.element(nic.element())).distinct().forEach(door -> {
            if (door instanceof LoadBalancer balancer && balancer.scheme() == Scheme.INTERNET_FACING && !isDialledFromOutside()) {
                Course course = new Course();
                course.block(BalancerCode.INTERNET_FACING, balancer.id(), Detail.of(BalancerCode.INTERNET_FACING, balancer.id(),
                        caller.client().id()), new Change.Set(balancer.id(), "scheme", Scheme.INTERNAL));
                all.add(attempt.apply(new Resolution(Addresses.preferred(Addresses.inside(world, balancer.id()),
                        caller.asker().nic()),
                        course, plainly.zone())));
            }
        });
    }

    private boolean isDialledFromOutside() {
        return world.callers(dialled.goal().cluster()).stream().anyMatch(n -> world.get(n).kind() == NetworkKind.INTERNET);
    }

    /** The name as if it led to each front door of the cluster, first to those that other names of its zone lead to. */
    private void doors(Resolution plainly, Attempt plain, List<Attempt> all) {
        List<Id<?>> familiar = plainly.zone().map(zone -> zone.records().stream().flatMap(r -> r.alias().stream())
                .<Id<?>>map(a -> a).toList()).orElse(List.of());
        List<Id<?>> doors = doors(plain);
        Optional<Dialled> namesake = doors.size() < 2 ? Optional.empty() : namesake();
        Map<Id<?>, Integer> costs = new HashMap<>();
        namesake.ifPresent(other -> doors.forEach(door -> costs.put(door, cost(other, door))));
        List<Id<?>> ordered = doors.stream().sorted(Comparator.<Id<?>, Boolean>comparing(door -> !familiar.contains(door))
                .thenComparing(door -> costs.getOrDefault(door, 0))).toList();
        for (Id<?> door : ordered) {
            for (List<Dial> dials : dials(door)) {
                if (!dials.equals(plainly.dials())) {
                    Course course = NameFix.of(caller, dialled, plainly, plain, door, dials);
                    addUnlessTaken(attempt.apply(new Resolution(dials, course, plainly.zone())), all);
                }
            }
        }
    }

    /** What a broker advertises under the name of a bootstrap entry: one name must lead both to the same door. */
    private Optional<Dialled> namesake() {
        Goal goal = dialled.goal();
        String name = World.normalName(dialled.host().orElseThrow());
        return goal.broker().isPresent() ? Optional.empty() : goal.brokers().stream().flatMap(b -> b.listeners().stream()
                .filter(l -> l.advertisedHost().filter(h -> World.normalName(h).equals(name)).isPresent())
                .map(l -> new Dialled(dialled.host(), l.dialledPort(), Optional.empty(), new Course(), new Goal(goal.cluster(),
                        goal.brokers(), Optional.of(b), Optional.of(l), goal.protocol(), goal.ways(),
                        Optional.empty())))).findFirst();
    }

    private int cost(Dialled other, Id<?> door) {
        return dials(door).stream().mapToInt(dials -> Dialling.as(caller, other,
                new Resolution(dials, new Course(), Optional.empty())).cost()).min().orElse(Integer.MAX_VALUE);
    }

    /** The broker as if it advertised each front door's address instead. */
    private void advertised(Resolution plainly, Attempt plain, List<Attempt> all) {
        AdvertisedFix fix = new AdvertisedFix(caller, dialled, plainly, plain);
        for (Id<?> door : doors(plain)) {
            for (List<Dial> dials : dials(door)) {
                if (!leadsAlike(dials, plainly)) {
                    fix.attempts(door, dials).forEach(other -> addUnlessTaken(other, all));
                }
            }
        }
    }

    /** Whether a name already leads to an address, so that advertising the address would change nothing. */
    private static boolean leadsAlike(List<Dial> dials, Resolution plainly) {
        return plainly.dials().stream().anyMatch(d -> d.realm() == dials.getFirst().realm()
                && d.address().equals(dials.getFirst().address()));
    }

    /** A door that rightly serves another broker is no repair for this one. */
    private void addUnlessTaken(Attempt other, List<Attempt> all) {
        boolean taken = other.leadsAstray() || dialled.goal().advertiser().map(Goal.Advertiser::broker)
                .filter(own -> other.addresses().stream().flatMap(List::stream).noneMatch(e -> e.arrival().broker()
                        .filter(b -> b.id().equals(own.id())).isPresent())).isPresent();
        if (!taken) {
            all.add(other);
        }
    }

    /** Whether the way as it is drawn leads to the right broker, and only settings on it are wrong. */
    private boolean leadsThere(Attempt plain) {
        Ending best = plain.best();
        boolean right = best.arrival().broker().filter(b -> dialled.goal()
                .wanted().stream().anyMatch(w -> w.id().equals(b.id()))).isPresent();
        return right && plain.cost() < Course.CHAIN && best.course().blockers().stream()
                .noneMatch(b -> ELSEWHERE.contains(b.code()));
    }

    private List<List<Dial>> dials(Id<?> door) {
        List<List<Dial>> ways = new ArrayList<>(2);
        List<Dial> inside = Addresses.preferred(Addresses.inside(world, door), caller.asker().nic());
        if (!inside.isEmpty()) {
            ways.add(inside);
        }
        if (!world.publicAddressesOf(door).isEmpty()) {
            ways.add(Addresses.outside(world, door));
        }
        return ways;
    }

    /** Whether a broker advertises the name that is another one's own: it is the advertised host that is wrong then. */
    private boolean isNameOfAnother() {
        String name = World.normalName(dialled.host().orElseThrow());
        return dialled.goal().broker().isPresent() && dialled.goal().brokers().stream().anyMatch(b -> !b.id().equals(
                dialled.goal().broker().get().id()) && b.names().stream().map(World::normalName).anyMatch(name::equals));
    }

    /** The broker that is known by the name that was dialled. */
    private Optional<Broker> known() {
        String name = World.normalName(dialled.host().orElse("-"));
        return dialled.goal().brokers().stream().filter(b -> Stream.concat(Stream.concat(b.names().stream(),
                b.publicNames().stream()),
                b.listeners().stream().flatMap(l -> l.advertisedHost().stream())).map(World::normalName).anyMatch(name::equals))
                .findFirst();
    }

    /** The doors that may lead to the goal: of the brokers only the wanted one, or the one that was met already. */
    private List<Id<?>> doors(Attempt plain) {
        Optional<Id<Broker>> only = dialled.goal().broker().or(() -> plain.best().arrival().broker()).or(this::known)
                .map(Broker::id);
        Set<Id<Network>> cutOff = cutOff(plain);
        return world.doors(dialled.goal().cluster()).stream().filter(door -> !(world.element(door) instanceof Broker broker)
                || only.map(id -> id.equals(broker.id())).orElse(true)).filter(door -> mayHelp(door, cutOff)).toList();
    }

    /** The networks to which no link leads, as the plain attempt showed: other doors in them are no better. */
    private Set<Id<Network>> cutOff(Attempt plain) {
        return plain.best().course().link() != Course.Link.MISSING ? Set.of() : plain.best().arrival().broker().stream()
                .flatMap(b -> world.nics(b.id()).stream()).map(Nic::network).collect(Collectors.toSet());
    }

    private boolean mayHelp(Id<?> door, Set<Id<Network>> cutOff) {
        return cutOff.isEmpty() || !world.publicAddressesOf(door).isEmpty()
                || !world.nics(door).stream().allMatch(nic -> cutOff.contains(nic.network()));
    }
}
