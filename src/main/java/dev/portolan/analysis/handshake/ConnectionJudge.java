package dev.portolan.analysis.handshake;

import dev.portolan.analysis.forwarding.Arrival;
import dev.portolan.analysis.forwarding.Course;
import dev.portolan.analysis.forwarding.Goal;
import dev.portolan.analysis.naming.Names;
import dev.portolan.analysis.world.World;
import dev.portolan.finding.Assumption;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Detail;
import dev.portolan.finding.EndpointReport;
import dev.portolan.finding.KafkaCode;
import dev.portolan.finding.Trace;
import dev.portolan.finding.Verdict;
import dev.portolan.model.BalancerListener;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Connection;
import dev.portolan.model.Listener;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Target;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.Port;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict of one connection: the bootstrap, and then every broker on every listener the bootstrap may end at. */
public final class ConnectionJudge {
    private final Caller caller;
    private final World world;
    private final Connection connection;
    private final List<Broker> brokers;
    private final Map<Id<Broker>, List<Listener>> ways;
    private final Map<String, Round> rounds = new HashMap<>(4);
    private final SequencedSet<Assumption> assumptions = new LinkedHashSet<>();

    private ConnectionJudge(World world, Connection connection) {
        this.world = world;
        this.caller = Caller.of(world, connection);
        this.connection = connection;
        this.brokers = world.nodes(connection.cluster()).stream().filter(Broker::servesClients)
                .sorted(Comparator.comparingInt(Broker::nodeId)).toList();
        this.ways = brokers.stream().collect(Collectors.toMap(Broker::id, b -> caller.rolesAt(b).forClients()));
    }

    public static ConnectionReport judge(World world, Connection connection) {
        return new ConnectionJudge(world, connection).report();
    }

    private ConnectionReport report() {
        if (brokers.isEmpty()) {
            return nothing(KafkaCode.NO_BROKERS);
        }
        List<Entry> entries = redialled(bootstrap());
        if (entries.isEmpty()) {
            return nothing(KafkaCode.NO_BOOTSTRAP);
        }
        List<EndpointReport> bootstrap = entries.stream().map(Entry::report).toList();
        List<EndpointReport> reached = brokers(entries);
        Verdict verdict = Verdicts.of(bootstrap, reached);
        collect(bootstrap);
        collect(reached);
        return new ConnectionReport(connection.id(), connection.client(), connection.cluster(), verdict, bootstrap,
                reached, List.copyOf(assumptions));
    }

    private void collect(List<EndpointReport> reports) {
        reports.stream().filter(r -> !r.traces().isEmpty()).forEach(r -> assumptions.addAll(r.traces().getFirst().assumptions()));
    }

    private ConnectionReport nothing(KafkaCode code) {
        Blocker blocker = new Blocker(code, connection.cluster(), Detail.of("blocked." + code.id(), connection.cluster()),
                Optional.empty(),
                Blocker.Certainty.UNKNOWN);
        Trace trace = new Trace(Detail.of("via.address", connection.cluster()), Optional.empty(), Optional.empty(), List.of(),
                List.of(blocker), List.of());
        EndpointReport report = new EndpointReport(Optional.empty(), "-", Optional.empty(), trace.verdict(), List.of(trace));
        return new ConnectionReport(connection.id(), connection.client(), connection.cluster(), trace.verdict(),
                List.of(report), List.of(), List.of());
    }

    /** A bootstrap entry and what became of it. */
    private record Entry(String text, Dialled dialled, Attempt attempt) {
        EndpointReport report() {
            return new EndpointReport(Optional.empty(), text, Optional.empty(), attempt.verdict(), attempt.traces());
        }
    }

    private List<Entry> bootstrap() {
        if (!connection.bootstrapServers().isEmpty()) {
            return connection.bootstrapServers().stream()
                    .map(server -> entry(server.toString(), Dialled.of(server, any(advertiser(server))))).toList();
        }
        List<Entry> apart = assumed(forClientsAlone());
        List<Entry> all = apart.isEmpty() || cost(apart) >= Course.SETTING ? assumed(listenerNames()) : apart;
        List<Entry> best = apart.isEmpty() || cost(all) < Course.SETTING ? all : apart;
        boolean named = best.stream().allMatch(e -> e.dialled().host().isPresent());
        assumptions.add(Assumption.of(named ? "kafka.assumed-bootstrap" : "kafka.assumed-bootstrap-unnamed", connection.id(),
                connection.id(), best.stream().map(Entry::text).toList()));
        return best;
    }

    /** Every broker on that of the listeners on which the most get through; the one named first among equals. */
    private List<Entry> assumed(List<String> names) {
        List<Entry> best = List.of();
        for (String name : names) {
            List<Entry> entries = new ArrayList<>();
            for (Broker broker : brokers) {
                listener(broker, name).map(l -> Advertised.of(world, broker, l, caller.asker().nic())).ifPresent(advertised ->
                        entries.add(entry(advertised.text(broker), Dialled.of(advertised, any(Optional.empty())))));
            }
            best = best.isEmpty() || cost(entries) < cost(best) ? entries : best;
        }
        return best;
    }

    private Goal any(Optional<Goal.Advertiser> advertiser) {
        return new Goal(connection.cluster(), brokers, Optional.empty(), Optional.empty(), connection.securityProtocol(),
                ways, advertiser);
    }

    /** The one broker that advertises the very endpoint of a bootstrap entry. */
    private Optional<Goal.Advertiser> advertiser(HostPort server) {
        List<Goal.Advertiser> found = brokers.stream().flatMap(b -> ways.get(b.id()).stream()
                .filter(l -> l.dialledPort().equals(server.port()))
                .filter(l -> l.advertisedHost().filter(h -> !h.isBlank())
                        .or(() -> Advertised.of(world, b, l, caller.asker().nic()).host())
                        .filter(h -> World.normalName(h).equals(World.normalName(server.host()))).isPresent())
                .map(l -> new Goal.Advertiser(b, l))).toList();
        return found.stream().map(Goal.Advertiser::broker).distinct().count() == 1 ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    private Entry entry(String text, Dialled dialled) {
        return new Entry(text, dialled, Dialling.of(caller, dialled));
    }

    /**
     * The entries as they would be at the port of another listener, where none gets through as it stands and the one they
     * dial would not get the client on anyway: then the port is wrong, and nothing else about the port dialled matters.
     */
    private List<Entry> redialled(List<Entry> entries) {
        List<String> ends = landed(entries);
        if (connection.bootstrapServers().isEmpty() || ends.size() != 1
                || entries.stream().anyMatch(e -> e.attempt().passes())) {
            return entries;
        }
        Round round = round(ends.getFirst());
        Optional<Round> other = better(round, forClientsAlone()).or(() -> better(round, listenerNames()));
        List<Entry> anew = other.map(o -> entries.stream().map(e -> redialled(e, ends.getFirst(), o.listener())).toList())
                .orElse(entries);
        return other.filter(o -> least(anew) + o.cost() < least(entries) + round.cost()).isPresent() ? anew : entries;
    }

    private static int least(List<Entry> entries) {
        return entries.stream().mapToInt(e -> e.attempt().cost()).min().orElseThrow();
    }

    private Entry redialled(Entry entry, String from, String to) {
        Arrival met = entry.attempt().best().arrival();
        Optional<Listener> right = met.broker().filter(b -> met.passage().isEmpty() && met.port().equals(entry.dialled().port()))
                .flatMap(b -> listener(b, to));
        Optional<Attempt> anew = right.flatMap(l -> BootstrapPorts.at(caller, entry.dialled(), Names.resolve(world,
                caller.asker(), entry.dialled().host().orElseThrow()), l.port(), "-elsewhere", List.of(from)));
        return anew.map(attempt -> new Entry(entry.text(), entry.dialled(), attempt)).orElse(entry);
    }

    /** What keeps the client from the brokers by these entries, one a broker: a broker without one is not reached either. */
    private int cost(List<Entry> entries) {
        return entries.stream().mapToInt(e -> e.attempt().cost()).sum() + (brokers.size() - entries.size()) * Course.SETTING;
    }

    /** The names of the listeners a client may come in by, those that fit what it speaks. */
    private List<String> listenerNames() {
        return named((broker, listener) -> true);
    }

    /** Those by which the brokers do not reach each other, where there is any such. */
    private List<String> forClientsAlone() {
        List<String> apart = named((broker, listener) -> !caller.rolesAt(broker).isInterBroker(listener));
        return apart.isEmpty() ? listenerNames() : apart;
    }

    private List<String> named(BiPredicate<Broker, Listener> chosen) {
        return brokers.stream().flatMap(b -> b.listeners().stream()
                .filter(l -> caller.rolesAt(b).fits(connection, l) && chosen.test(b, l)))
                .map(l -> l.name().toUpperCase(Locale.ROOT)).distinct().toList();
    }

    private static Optional<Listener> listener(Broker broker, String name) {
        return broker.listeners().stream().filter(l -> l.isNamed(name)).findFirst();
    }

    /** Every broker, on each listener that answers metadata: first where the bootstrap ends, then where brokers do. */
    private List<EndpointReport> brokers(List<Entry> entries) {
        List<String> open = new ArrayList<>(landed(entries));
        List<EndpointReport> reports = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Round round = round(open.get(i));
            reports.addAll(round.cost() >= Course.SETTING ? elsewhere(round, entries) : round.reports());
            round.endings().flatMap(e -> e.listener().stream()).map(l -> l.name().toUpperCase(Locale.ROOT))
                    .filter(other -> !open.contains(other)).distinct().forEach(open::add);
        }
        return reports;
    }

    private Round round(String name) {
        return rounds.computeIfAbsent(name, this::dialAll);
    }

    private Round dialAll(String name) {
        List<Round.Probe> probes = new ArrayList<>();
        for (Broker broker : brokers) {
            Optional<Listener> listener = listener(broker, name);
            if (listener.isEmpty()) {
                probes.add(missing(broker, name));
                continue;
            }
            Advertised advertised = Advertised.of(world, broker, listener.get(), caller.asker().nic());
            Goal goal = new Goal(connection.cluster(), brokers, Optional.of(broker), listener, connection.securityProtocol(),
                    ways, Optional.empty());
            Attempt attempt = Dialling.of(caller, Dialled.of(advertised, goal));
            probes.add(new Round.Probe(new EndpointReport(Optional.of(broker.id()), advertised.text(broker), Optional.of(name),
                    attempt.verdict(), attempt.traces()), attempt.cost(), attempt.passing()));
        }
        return new Round(name, probes);
    }

    /** A round that fails, where another listener would do for less: then coming in by the wrong one is the fault. */
    private List<EndpointReport> elsewhere(Round round, List<Entry> entries) {
        List<Ending> ended = entries.stream().flatMap(e -> e.attempt().addresses().stream()).flatMap(List::stream)
                .filter(e -> e.listener().filter(l -> l.isNamed(round.listener())).isPresent()).toList();
        boolean chosen = !connection.bootstrapServers().isEmpty()
                || ended.stream().anyMatch(e -> e.arrival().passage().isPresent());
        Optional<Round> better = chosen ? better(round, forClientsAlone()).or(() -> better(round, listenerNames()))
                : Optional.empty();
        if (better.isEmpty()) {
            return round.reports();
        }
        Course course = WrongListener.of(caller, round.listener(), better.get().listener(), ended);
        return round.instead(course.blockers(), better.get());
    }

    private Optional<Round> better(Round round, List<String> names) {
        return names.stream().filter(name -> !name.equals(round.listener())).map(this::round)
                .filter(r -> r.cost() + Course.SETTING < round.cost()).min(Comparator.comparingInt(Round::cost));
    }

    private static List<String> landed(List<Entry> entries) {
        List<String> passing = entries.stream().flatMap(e -> e.attempt().passing().stream())
                .flatMap(e -> e.listener().stream()).map(l -> l.name().toUpperCase(Locale.ROOT)).distinct().toList();
        if (!passing.isEmpty()) {
            return passing;
        }
        return entries.stream().map(Entry::attempt).min(Comparator.comparingInt(Attempt::cost))
                .filter(ConnectionJudge::meetsBroker)
                .flatMap(a -> a.best().listener()).map(l -> List.of(l.name().toUpperCase(Locale.ROOT))).orElse(List.of());
    }

    /** The port of a balancer that leads to this broker and no other, where there is one. */
    private Optional<Port> portFor(Broker broker, Listener listener) {
        return world.doors(connection.cluster()).stream().map(world::element)
                .flatMap(e -> e instanceof LoadBalancer balancer ? balancer.listeners().stream() : Stream.empty())
                .filter(l -> {
                    List<Target> targets = world.get(l.targetGroup()).targets();
                    return targets.size() == 1 && targets.getFirst().port().equals(listener.port())
                            && targets.getFirst().broker().filter(broker.id()::equals).isPresent();
                }).map(BalancerListener::port).findFirst();
    }

    /** A controller answers no client, so nothing is learnt from it. */
    private static boolean meetsBroker(Attempt attempt) {
        return attempt.best().course().blockers().stream().noneMatch(b -> b.code() == KafkaCode.NOT_A_BROKER);
    }

    /** A broker without the listener is left out of the answer: what it leads stays out of reach. */
    private Round.Probe missing(Broker broker, String name) {
        Course course = new Course();
        Optional<Change> copy = brokers.stream().flatMap(b -> listener(b, name).stream()).findFirst().map(l -> {
            Listener own = Shape.of(l).with(l, "advertisedHost", Optional.empty());
            return new Change.Add(broker.id(), "listeners", Shape.of(own).with(own, "advertisedPort", portFor(broker, l)));
        });
        course.block(KafkaCode.LISTENER_MISSING, broker.id(), Detail.of(KafkaCode.LISTENER_MISSING, broker.id(), name),
                copy.map(c -> new Change[] {c}).orElseGet(() -> new Change[0]));
        Trace trace = new Trace(Detail.of("via.direct", broker.id()), Optional.of(broker.id()), Optional.empty(), course.hops(),
                course.blockers(), List.of());
        return new Round.Probe(new EndpointReport(Optional.of(broker.id()), "-", Optional.of(name), trace.verdict(),
                List.of(trace)),
                course.cost(), List.of());
    }
}
