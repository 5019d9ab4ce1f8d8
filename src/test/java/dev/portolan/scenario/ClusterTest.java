package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.LISTENER;
import static dev.portolan.finding.HopKind.RESOLVE;
import static dev.portolan.model.SecurityProtocol.PLAINTEXT;
import static dev.portolan.scenario.Scenario.bootstrapOnly;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.scenario.Scenario.passesDespite;
import static dev.portolan.scenario.Scenario.undetermined;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.ClusterKind;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Listeners, metadata and nodes: what the cluster hands back, and to whom. */
class ClusterTest extends ScenarioTable {
    /** Brokers with an internal listener under their addresses and an external one under their names. */
    private static final Sketch TWO = two(ClusterKind.SELF_HOSTED_KRAFT);

    private static Sketch two(ClusterKind kind) {
        Sketch drawn = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("kafka-a", "10.0.0.0/24", "az1").cluster("demo", kind);
        for (int i = 1; i <= 3; i++) {
            drawn = drawn.broker("demo-" + i, "kafka-a", "10.0.0.1" + i, "INTERNAL PLAINTEXT 9092",
                    "EXTERNAL SSL 9094 as b-" + i + ".demo.example:9094").with("demo-" + i, "names", "b-" + i + ".demo.example");
        }
        return drawn.subnet("kafka-app", "10.0.9.0/24", "az1").client("app", "kafka-app", "10.0.9.5");
    }

    private static Sketch external(Sketch sketch) {
        return sketch.connect("app", "demo", "b-1.demo.example:9094");
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(listeners(), bound(), advertised(), assumed(), nodes(), clusters(), landings()).flatMap(each -> each);
    }

    private static Stream<Scenario> listeners() {
        return Stream.of(
                passes("the external listener hands back external names", external(TWO)).by(RESOLVE, LISTENER),
                passes("the internal listener hands back the brokers' addresses", TWO.connect("app", "demo", "10.0.0.11:9092")),
                passes("a ZooKeeper cluster is reached as any other", external(two(ClusterKind.SELF_HOSTED_ZOOKEEPER))),
                passes("an EMR cluster is reached as any other", external(two(ClusterKind.EMR))),
                partly("one broker lacks the listener by which the client came in",
                        external(TWO.drop("demo-2", "listeners", "EXTERNAL SSL 9094 as b-2.demo.example:9094")),
                        "kafka.listener-missing@demo-2"),
                bootstrapOnly("one broker advertises a wrong port and the others lack the listener",
                        external(TWO.with("demo-1", "listeners[EXTERNAL].advertisedPort", 9095)
                                .drop("demo-1", "listeners", "INTERNAL PLAINTEXT 9092")
                                .with("demo-2", "listeners", "").with("demo-3", "listeners", "")),
                        "kafka.listener-missing@demo-2,demo-3", "kafka.advertised-wrong-port@demo-1"),
                bootstrapOnly("no broker gets the client on by the listener it came in by, and another listener would",
                        external(TWO.with("demo-1", "listeners[EXTERNAL].advertisedPort", 9095)
                                .with("demo-2", "listeners[EXTERNAL].advertisedPort", 9095)
                                .with("demo-3", "listeners[EXTERNAL].advertisedPort", 9095)),
                        "kafka.wrong-listener|kafka.advertised-wrong-port"),
                partly("one broker's listener has the same port under another name",
                        external(TWO.with("demo-3", "listeners[EXTERNAL].name", "OUTSIDE")), "kafka.listener-missing@demo-3"));
    }

    private static Stream<Scenario> bound() {
        return Stream.of(
                passes("a listener bound to a name of the broker",
                        external(TWO.zone("phz", "demo.corp", "kafka").record("phz", "A one.demo.corp 10.0.0.11")
                                .with("demo-1", "listeners[EXTERNAL].bindHost", "one.demo.corp"))),
                passes("a listener bound to the broker's address",
                        external(TWO.with("demo-1", "listeners[EXTERNAL].bindHost", "10.0.0.11"))),
                fails("the bootstrap broker listens on the loopback address only",
                        external(TWO.with("demo-1", "listeners[EXTERNAL].bindHost", "127.0.0.1")),
                                "kafka.bound-elsewhere@demo-1"),
                partly("another broker listens on the loopback address only",
                        external(TWO.with("demo-2", "listeners[EXTERNAL].bindHost", "127.0.0.1")),
                                "kafka.bound-elsewhere@demo-2"),
                partly("one broker binds a name that is another one's",
                        external(TWO.zone("phz", "demo.corp", "kafka").record("phz", "A two.demo.corp 10.0.0.12")
                                .with("demo-3", "listeners[EXTERNAL].bindHost", "two.demo.corp")),
                        "kafka.bound-elsewhere@demo-3"),
                partly("another broker listens on one of its addresses, and is dialled at the other",
                        each(external(TWO), "listeners[EXTERNAL].advertisedHost", i -> "10.0.0.1" + i)
                                .with("demo-2", "addresses", "10.0.0.12, fd00::12")
                                .with("demo-2", "listeners[EXTERNAL].bindHost", "fd00::12"), "kafka.bound-elsewhere@demo-2"));
    }

    /** What a broker advertises where that is left unsaid, or is no host that could be dialled. */
    private static Stream<Scenario> advertised() {
        Sketch internal = TWO.connect("app", "demo", "10.0.0.11:9092");
        Sketch wide = each(internal, "listeners[INTERNAL].bindHost", i -> "0.0.0.0");
        Sketch alone = wide.drop("demo-1", "listeners", "EXTERNAL SSL 9094 as b-1.demo.example:9094")
                .drop("demo-2", "listeners", "EXTERNAL SSL 9094 as b-2.demo.example:9094")
                .drop("demo-3", "listeners", "EXTERNAL SSL 9094 as b-3.demo.example:9094");
        return Stream.of(
                fails("brokers that bind all addresses and name no host to advertise do not start", alone,
                        "kafka.advertised-wildcard@demo-1,demo-2,demo-3"),
                passes("the provider decides what a managed broker advertises, whatever it binds",
                        alone.with("demo", "kind", ClusterKind.EMR)),
                bootstrapOnly("a listener that binds all addresses is not told of where only another one is advertised", wide,
                        "kafka.wrong-listener@app-to-demo"),
                passes("what the settings say is advertised is what clients are told",
                        each(alone, "settings", i -> settings("advertised.listeners",
                                "INTERNAL://10.0.0.1" + i + ":9092"))),
                partly("one broker's settings advertise a host that nothing knows",
                        alone.with("demo-1", "listeners[INTERNAL].advertisedHost", "10.0.0.11")
                                .with("demo-2", "listeners[INTERNAL].advertisedHost", "10.0.0.12")
                                .with("demo-3", "settings", settings("advertised.listeners", "INTERNAL://10.0.0.99:9092")),
                        "kafka.advertised-unreachable@demo-3"),
                fails("brokers that advertise the address of all addresses do not start",
                        each(alone, "listeners[INTERNAL].advertisedHost", i -> "0.0.0.0"),
                        "kafka.advertised-wildcard@demo-1,demo-2,demo-3"),
                passes("an empty advertised host is the machine's own, which is taken to be the broker's address",
                        each(alone, "listeners[INTERNAL].advertisedHost", i -> "")),
                undetermined("an empty advertised host is the machine's own, and no name or address of it is stated",
                        each(each(each(alone, "listeners[INTERNAL].advertisedHost", i -> ""), "names", i -> List.of()),
                                "addresses", i -> List.of()).with("app-to-demo", "bootstrapServers", List.of()),
                        "kafka.advertised-host-empty@demo-1,demo-2,demo-3"));
    }

    /** Bootstrap servers left unsaid: which listener the client is taken to come in by. */
    private static Stream<Scenario> assumed() {
        Sketch unsaid = TWO.connect("app", "demo");
        Sketch combined = each(unsaid, "roles", i -> "broker, controller");
        Sketch open = combined.group("sg", "kafka", "in 9093 10.0.0.0/16").groups("demo-1", "sg").groups("demo-2", "sg")
                .groups("demo-3", "sg");
        Sketch between = unsaid.with("demo", "settings", settings("inter.broker.listener.name", "INTERNAL"))
                .group("sg", "kafka", "in 9092 10.0.0.0/16").groups("demo-1", "sg").groups("demo-2", "sg").groups("demo-3", "sg");
        return Stream.of(
                fails("no client comes in by a listener called CONTROLLER",
                        controllers(open), "security.ingress-denied@sg"),
                passes("a listener called CONTROLLER is a client's where the cluster has no controllers",
                        controllers(each(open, "roles", i -> "broker"))),
                passes("a client of which nothing is said may come in by what the brokers use, where nothing else works",
                        between),
                passes("a client that is told to may come in by what the brokers use among themselves",
                        between.with("app-to-demo", "bootstrapServers", "10.0.0.11:9092")),
                passes("the listener that all brokers have is taken, though the last lacks the first",
                        unsaid.drop("demo-3", "listeners", "INTERNAL PLAINTEXT 9092")),
                passes("the listener that all brokers have is taken, though the first lacks the other",
                        unsaid.drop("demo-1", "listeners", "INTERNAL PLAINTEXT 9092")));
    }

    private static Sketch controllers(Sketch sketch) {
        return sketch.listener("demo-1", "CONTROLLER", 9093, PLAINTEXT).listener("demo-2", "CONTROLLER", 9093, PLAINTEXT)
                .listener("demo-3", "CONTROLLER", 9093, PLAINTEXT);
    }

    private static SortedMap<String, String> settings(String key, String value) {
        return new TreeMap<>(Map.of(key, value));
    }

    private static Sketch each(Sketch sketch, String part, IntFunction<Object> value) {
        return sketch.with("demo-1", part, value.apply(1)).with("demo-2", part, value.apply(2))
                .with("demo-3", part, value.apply(3));
    }

    private static Stream<Scenario> nodes() {
        return Stream.of(
                passes("nodes that are controllers only need not be reached",
                        external(TWO.vpc("far", "10.9.0.0/16").broker("demo-4", "far", "10.9.0.14", "CONTROLLER PLAINTEXT 9093")
                                .with("demo-4", "roles", "controller"))),
                passes("nodes with both roles are brokers", external(TWO.with("demo-1", "roles", "broker, controller"))),
                fails("a node that is a controller only hands back no brokers",
                        TWO.broker("demo-4", "kafka-a", "10.0.0.14", "CONTROLLER PLAINTEXT 9093")
                                .with("demo-4", "roles", "controller")
                                .connect("app", "demo", "10.0.0.14:9093"), "kafka.not-a-broker@demo-4", "?kafka.wrong-listener"),
                undetermined("a cluster whose brokers are not drawn yet",
                        external(TWO.without("demo-1").without("demo-2").without("demo-3")), "kafka.no-brokers@demo"),
                undetermined("a cluster of which only controllers are drawn",
                        TWO.with("demo-1", "roles", "controller").with("demo-2", "roles", "controller")
                                .with("demo-3", "roles", "controller")
                                .connect("app", "demo"), "kafka.no-brokers@demo"),
                undetermined("brokers whose listeners are not drawn yet, and nothing to dial",
                        TWO.with("demo-1", "listeners", List.of()).with("demo-2", "listeners", List.of())
                                .with("demo-3", "listeners", List.of()).connect("app", "demo"), "kafka.no-bootstrap@demo"));
    }

    private static Stream<Scenario> clusters() {
        Sketch other = TWO.cluster("other", ClusterKind.SELF_HOSTED_KRAFT)
                .broker("other-1", "kafka-a", "10.0.0.21", "EXTERNAL SSL 9094 as b-1.other.example:9094")
                .with("other-1", "names", "b-1.other.example");
        return Stream.of(
                fails("the bootstrap name is another cluster's", other.connect("app", "demo", "b-1.other.example:9094"),
                        "kafka.wrong-cluster"),
                passesDespite("one bootstrap name is another cluster's, and the client happens to start with the right one",
                        other.connect("app", "demo", "b-1.demo.example:9094", "b-1.other.example:9094"), "kafka.wrong-cluster"),
                partly("one broker advertises a name that leads to another cluster",
                        external(other.with("demo-3", "listeners[EXTERNAL].advertisedHost", "b-1.other.example")),
                                "kafka.wrong-cluster"));
    }

    private static Stream<Scenario> landings() {
        Sketch consumer = Sketch.aws().vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "EXTERNAL SSL 9094"))
                .vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
                .then(singleBalancer("demo", "apps"));
        Sketch dual = consumer;
        for (int i = 1; i <= 3; i++) {
            dual = dual.add("demo-" + i, "listeners", "INTERNAL SSL 9092 as 10.0." + (i - 1) + ".11:9092");
        }
        Sketch connected = dual.connect("app", "demo", "b-1.demo.example:9094");
        return Stream.of(
                passes("the balancer's bootstrap group leads to the external listener", connected),
                bootstrapOnly("the balancer's bootstrap group leads to the internal listener and so to internal addresses",
                        connected.with("nlb-9094", "targets", "demo-1:9092, demo-2:9092, demo-3:9092"),
                                "kafka.wrong-listener@nlb-9094"),
                partly("one target of the bootstrap group leads to the internal listener, so some clients get internal addresses",
                        connected.with("nlb-9094", "targets", "demo-1:9094, demo-2:9094, demo-3:9092"),
                                "kafka.wrong-listener@nlb-9094"),
                fails("the balancer's bootstrap group leads to another cluster",
                        connected.cluster("other", ClusterKind.MSK).broker("other-1", "kafka-a", "10.0.0.51", "EXTERNAL SSL 9094")
                                .with("nlb-9094", "targets", "other-1:9094"), "kafka.wrong-cluster"),
                partly("one broker's port at the balancer leads to another cluster",
                        connected.cluster("other", ClusterKind.MSK).broker("other-1", "kafka-a", "10.0.0.51", "EXTERNAL SSL 9094")
                                .with("nlb-8444", "targets", "other-1:9094"), "kafka.wrong-cluster|balancer.wrong-broker"));
    }
}
