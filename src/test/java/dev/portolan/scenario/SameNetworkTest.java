package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.DELIVERY;
import static dev.portolan.finding.HopKind.RESOLVE;
import static dev.portolan.scenario.AwsExplanation.ENI_ADDRESS_RESTRICTION;
import static dev.portolan.scenario.AwsExplanation.NO_POSSIBLE_DESTINATION;
import static dev.portolan.scenario.AwsExplanation.VPC_LOCAL_ROUTE_CIDR_RESTRICTION;
import static dev.portolan.scenario.Scenario.bootstrapOnly;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.ClusterKind;
import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** Client and cluster in one network: what remains is hosts, ports and the local route. */
class SameNetworkTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    private static final Sketch BASE = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .subnet("kafka-app", "10.0.9.0/24", "az1").client("app", "kafka-app", "10.0.9.5");
    private static final Sketch CONNECTED = BASE.connect("app", "demo", BOOTSTRAP);
    private static final Sketch DUAL = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16", "2600:1f18:0:100::/56").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .with("kafka-a", "cidrs", "10.0.0.0/24, 2600:1f18:0:100::/64")
            .with("demo-1", "addresses", "2600:1f18:0:100::11").without("demo-2").without("demo-3")
            .client("app", "kafka-a", "2600:1f18:0:100::5").connect("app", "demo", "b-1.demo.example:9094");

    static Stream<Scenario> scenarios() {
        return Stream.of(places(), hosts(), oneHost(), loopback(), families()).flatMap(each -> each);
    }

    private static Stream<Scenario> places() {
        return Stream.of(
                passes("a client in another subnet of the cluster's network needs nothing drawn but itself", CONNECTED)
                        .by(RESOLVE, DELIVERY),
                passes("a client in a broker's own subnet reaches all brokers",
                        CONNECTED.with("app", "place", "kafka-a").with("app", "addresses", "10.0.0.5")),
                passes("a client on a broker's own host reaches all brokers",
                        CONNECTED.with("app", "runsOn", "demo-1").with("app", "place", "kafka-a").with("app", "addresses", "")),
                passes("a client placed in the network before its subnets are drawn reaches all brokers",
                        CONNECTED.with("app", "place", "kafka").with("app", "addresses", "")),
                passes("stated route tables without any route still hold the local one",
                        CONNECTED.routes("kafka-app").routes("kafka-a").routes("kafka-b").routes("kafka-c")),
                passes("bootstrap by a broker's address, with certificates that are not stated",
                        BASE.connect("app", "demo", "10.0.0.11:9094")),
                passes("bootstrap servers left out are the advertised ones", BASE.connect("app", "demo")),
                passes("a default route into nowhere does not matter inside the network",
                        CONNECTED.gateway("igw", "kafka").routes("kafka-app", "0.0.0.0/0 -> igw")),
                passes("the local route wins over a longer prefix to another network",
                        CONNECTED.vpc("other", "10.2.0.0/16").peering("pcx", "kafka", "other")
                                .routes("kafka-app", "10.2.0.0/16 -> pcx")),
                passes("a second block of the network is local too",
                        CONNECTED.with("kafka", "cidrs", "10.0.0.0/16, 100.64.0.0/16")
                                .with("kafka-app", "cidrs", "100.64.9.0/24").with("app", "addresses", "100.64.9.5")));
    }

    private static Stream<Scenario> hosts() {
        return Stream.of(
                fails("nothing of Kafka listens on the bootstrap port", BASE.connect("app", "demo", "b-1.demo.example:9095"),
                        "kafka.no-listener-on-port@demo-1"),
                fails("nobody has the bootstrap address", BASE.connect("app", "demo", "10.0.0.99:9094"),
                        "network.no-such-host").like(NO_POSSIBLE_DESTINATION),
                fails("the bootstrap address lies in the network's block and in none of its subnets",
                        BASE.connect("app", "demo", "10.0.200.1:9094"), "network.no-such-host")
                        .like(VPC_LOCAL_ROUTE_CIDR_RESTRICTION),
                fails("the bootstrap address is another host's",
                        BASE.client("other", "kafka-app", "10.0.9.6").connect("app", "demo", "10.0.9.6:9094"),
                        "network.wrong-host").like(ENI_ADDRESS_RESTRICTION),
                partly("one broker advertises an address that nobody has",
                        CONNECTED.with("demo-3", "listeners[0].advertisedHost", "10.0.2.99"),
                                "kafka.advertised-unreachable|network.no-such-host@demo-3"),
                partly("one broker advertises the address of another",
                        CONNECTED.with("demo-3", "listeners[0].advertisedHost", "10.0.1.11"),
                        "kafka.advertised-unreachable|network.wrong-host@demo-3"),
                partly("all brokers advertise the first one's name, so only the first is ever asked",
                        CONNECTED.with("demo-2", "listeners[0].advertisedHost", "b-1.demo.example")
                                .with("demo-3", "listeners[0].advertisedHost", "b-1.demo.example"),
                        "kafka.advertised-duplicate@demo-2,demo-3"),
                partly("one broker advertises a port on which it does not listen",
                        CONNECTED.with("demo-2", "listeners[0].advertisedPort", 8444),
                        "kafka.advertised-wrong-port|kafka.no-listener-on-port@demo-2"),
                bootstrapOnly("every broker advertises a port meant for a balancer, to a client that needs none",
                        CONNECTED.with("demo-1", "listeners[0].advertisedPort", 8443)
                                .with("demo-2", "listeners[0].advertisedPort", 8444)
                                .with("demo-3", "listeners[0].advertisedPort", 8445),
                        "kafka.advertised-wrong-port|kafka.no-listener-on-port@demo-1,demo-2,demo-3"));
    }

    private static Stream<Scenario> oneHost() {
        Sketch host = Sketch.aws().vpc("kafka", "10.0.0.0/16").subnet("kafka-a", "10.0.0.0/24", "az1")
                .cluster("demo", ClusterKind.SELF_HOSTED_KRAFT)
                .broker("demo-1", "kafka-a", "10.0.0.11", "CLIENT PLAINTEXT 9092 as 10.0.0.11:9092")
                .broker("demo-2", "kafka-a", "10.0.0.11", "CLIENT PLAINTEXT 9093 as 10.0.0.11:9093")
                .client("app", "kafka-a", "10.0.0.5");
        Sketch both = host.connect("app", "demo", "10.0.0.11:9092", "10.0.0.11:9093");
        return Stream.of(
                passes("two brokers on one host, each on a port of its own", both),
                fails("two brokers on one host cannot listen on one port",
                        host.with("demo-2", "listeners[0].port", 9092).with("demo-2", "listeners[0].advertisedPort", 9092)
                                .connect("app", "demo", "10.0.0.11:9092"),
                        "network.address-duplicate", "?kafka.advertised-duplicate"),
                fails("an address on two hosts, of which one is no broker",
                        both.client("other", "kafka-a", "10.0.0.11"), "network.address-duplicate"));
    }

    private static Stream<Scenario> loopback() {
        Sketch beside = CONNECTED.with("app", "runsOn", "demo-1").with("app", "place", "kafka-a").with("app", "addresses", "")
                .with("demo-1", "listeners[0].advertisedHost", "localhost");
        return Stream.of(
                partly("brokers that advertise localhost serve the client that runs beside one of them, with that one alone",
                        beside.with("demo-2", "listeners[0].advertisedHost", "localhost"),
                        "kafka.advertised-duplicate|kafka.advertised-loopback@demo-2"),
                passes("a broker that advertises localhost serves the client that runs beside it", beside),
                bootstrapOnly("brokers that advertise localhost send the client to itself",
                        CONNECTED.with("demo-1", "listeners[0].advertisedHost", "localhost")
                                .with("demo-2", "listeners[0].advertisedHost", "localhost")
                                .with("demo-3", "listeners[0].advertisedHost", "localhost"),
                        "kafka.advertised-loopback"));
    }

    private static Stream<Scenario> families() {
        return Stream.of(
                passes("a broker is reached at its IPv6 address", DUAL),
                fails("a client with IPv4 only cannot dial an IPv6 address", DUAL.with("app", "addresses", "10.0.0.5"),
                        "network.family-mismatch"));
    }
}
