package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.PEERING;
import static dev.portolan.scenario.AwsExplanation.BAD_STATE;
import static dev.portolan.scenario.AwsExplanation.BAD_STATE_ROUTE;
import static dev.portolan.scenario.AwsExplanation.CANNOT_ROUTE;
import static dev.portolan.scenario.AwsExplanation.DISCONNECTED_VPCS;
import static dev.portolan.scenario.AwsExplanation.HIGHER_PRIORITY_ROUTE;
import static dev.portolan.scenario.AwsExplanation.MORE_SPECIFIC_ROUTE;
import static dev.portolan.scenario.AwsExplanation.NO_ROUTE_TO_DESTINATION;
import static dev.portolan.scenario.AwsExplanation.PCX_REQUIRES_ADDRESS_IN_VPC_CIDR;
import static dev.portolan.scenario.AwsExplanation.UNKNOWN_PEERED_SGS;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** VPC peering: accepted, routed on both sides, apart in addresses, and leading no further. */
class PeeringTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    /** Nothing but the peering is said. */
    private static final Sketch SKETCHED = Sketch.aws().region("us-east-1")
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
            .peering("pcx", "kafka", "apps").connect("app", "demo", BOOTSTRAP);
    /** Everything about routes is said. */
    private static final Sketch ROUTED = SKETCHED
            .table("kafka-rt", "kafka", "10.1.0.0/16 -> pcx").with("kafka-a", "routeTable", "kafka-rt")
            .with("kafka-b", "routeTable", "kafka-rt").with("kafka-c", "routeTable", "kafka-rt")
            .table("apps-rt", "apps", "10.0.0.0/16 -> pcx").with("apps-a", "routeTable", "apps-rt");

    static Stream<Scenario> scenarios() {
        return Stream.of(states(), routes(), detours(), blocks(), groups(), providers()).flatMap(each -> each);
    }

    private static Stream<Scenario> states() {
        return Stream.of(
                passes("two peered networks of which only the peering is said", SKETCHED).by(PEERING),
                passes("two peered networks with routes on both sides", ROUTED).by(PEERING),
                passes("it does not matter who asked for the peering",
                        ROUTED.with("pcx", "requester", "apps").with("pcx", "accepter", "kafka")),
                passes("a stated active peering", ROUTED.with("pcx", "state", "active")),
                fails("the peering waits to be accepted", ROUTED.with("pcx", "state", "pending-acceptance"),
                        "peering.not-accepted@pcx").like(BAD_STATE),
                fails("the peering was rejected", ROUTED.with("pcx", "state", "rejected"), "peering.not-accepted@pcx"),
                fails("the request expired", ROUTED.with("pcx", "state", "expired"), "peering.not-accepted@pcx"),
                fails("the peering failed", ROUTED.with("pcx", "state", "failed"), "peering.not-accepted@pcx"),
                fails("nothing joins the two networks", SKETCHED.without("pcx"), "network.disconnected@kafka")
                        .like(DISCONNECTED_VPCS));
    }

    private static Stream<Scenario> routes() {
        return Stream.of(
                passes("routes for just the brokers' and the client's subnets suffice",
                        SKETCHED.routes("apps-a", "10.0.0.0/22 -> pcx").routes("kafka-a", "10.1.0.0/24 -> pcx")
                                .routes("kafka-b", "10.1.0.0/24 -> pcx").routes("kafka-c", "10.1.0.5/32 -> pcx")),
                passes("a default route into the peering serves the peer's own addresses",
                        ROUTED.with("apps-rt", "routes[0].destination", "0.0.0.0/0")),
                fails("no route on the client's side", ROUTED.drop("apps-rt", "routes", "10.0.0.0/16 -> pcx"),
                        "route.missing@apps-rt").like(NO_ROUTE_TO_DESTINATION),
                fails("the client's route misses the brokers' block",
                        ROUTED.with("apps-rt", "routes[0].destination", "10.9.0.0/16"), "route.missing@apps-rt")
                                .like(CANNOT_ROUTE),
                fails("no route back on the brokers' side", ROUTED.drop("kafka-rt", "routes", "10.1.0.0/16 -> pcx"),
                        "route.return-missing@kafka-rt"),
                fails("no route on either side", ROUTED.drop("apps-rt", "routes", "10.0.0.0/16 -> pcx")
                                .drop("kafka-rt", "routes", "10.1.0.0/16 -> pcx"),
                        "route.missing@apps-rt", "route.return-missing@kafka-rt"),
                partly("one broker's subnet uses a table without the route back",
                        ROUTED.table("private-rt", "kafka").with("kafka-c", "routeTable", "private-rt"),
                        "route.return-missing@private-rt"),
                partly("the client's route covers only one broker's subnet",
                        ROUTED.with("apps-rt", "routes[0].destination", "10.0.0.0/24"), "route.missing@apps-rt"),
                fails("the client stands in a subnet whose table has no route",
                        ROUTED.subnet("apps-b", "apps", "10.1.1.0/24", "az2").table("apps-b-rt", "apps")
                                .with("apps-b", "routeTable", "apps-b-rt").with("app", "place", "apps-b")
                                .with("app", "addresses", "10.1.1.5"), "route.missing@apps-b-rt"));
    }

    private static Stream<Scenario> detours() {
        return Stream.of(
                partly("a longer prefix leads one broker's subnet elsewhere",
                        ROUTED.vpc("other", "10.2.0.0/16").peering("pcx-other", "apps", "other")
                                .add("apps-rt", "routes", "10.0.2.0/24 -> pcx-other"), "route.more-specific@apps-rt")
                        .like(MORE_SPECIFIC_ROUTE),
                fails("a longer prefix leads the reply elsewhere",
                        ROUTED.vpc("other", "10.2.0.0/16").peering("pcx-other", "kafka", "other")
                                .add("kafka-rt", "routes", "10.1.0.0/24 -> pcx-other"), "route.return-more-specific@kafka-rt"),
                fails("the client's route leads into another peering",
                        ROUTED.vpc("other", "10.2.0.0/16").peering("pcx-other", "apps", "other")
                                .with("apps-rt", "routes[0].target", "pcx-other"),
                        "route.missing|route.more-specific|peering.not-transitive"),
                fails("the client's route is a black hole", ROUTED.with("apps-rt", "routes[0].state", "blackhole"),
                        "route.blackhole@apps-rt").like(BAD_STATE_ROUTE),
                fails("the route back is a black hole", ROUTED.with("kafka-rt", "routes[0].state", "blackhole"),
                        "route.return-blackhole@kafka-rt"));
    }

    private static Stream<Scenario> blocks() {
        Sketch twin = Sketch.aws().vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                .vpc("apps", "10.0.0.0/16").subnet("apps-a", "10.0.9.0/24", "az1").client("app", "apps-a", "10.0.9.5")
                .peering("pcx", "kafka", "apps").connect("app", "demo", BOOTSTRAP);
        return Stream.of(
                fails("both networks have the same block", twin, "peering.cidr-overlap@pcx").like(HIGHER_PRIORITY_ROUTE),
                fails("the networks' blocks overlap, and routes are stated all the same",
                        twin.routes("apps-a", "10.0.0.0/22 -> pcx").routes("kafka-a", "10.0.9.0/24 -> pcx"),
                        "peering.cidr-overlap@pcx"),
                fails("one network's block lies inside the other's",
                        twin.with("apps", "cidrs", "10.0.128.0/20").with("apps-a", "cidrs", "10.0.128.0/24")
                                .with("app", "addresses", "10.0.128.5"), "peering.cidr-overlap@pcx"),
                fails("only secondary blocks overlap, and the peering is refused all the same",
                        SKETCHED.with("kafka", "cidrs", "10.0.0.0/16, 100.64.0.0/16")
                                .with("apps", "cidrs", "10.1.0.0/16, 100.64.0.0/18"), "peering.cidr-overlap@pcx"),
                fails("IPv6 blocks overlap",
                        SKETCHED.with("kafka", "cidrs", "10.0.0.0/16, fd00:1::/48")
                                .with("apps", "cidrs", "10.1.0.0/16, fd00:1::/56"), "peering.cidr-overlap@pcx"),
                fails("a peer's peer is out of reach",
                        SKETCHED.without("pcx").vpc("hub", "10.2.0.0/16").peering("pcx-1", "apps", "hub")
                                .peering("pcx-2", "hub", "kafka"), "peering.not-transitive")
                                .like(PCX_REQUIRES_ADDRESS_IN_VPC_CIDR),
                fails("a peer's peer is out of reach even with routes everywhere",
                        SKETCHED.without("pcx").vpc("hub", "10.2.0.0/16").subnet("hub-a", "10.2.0.0/24", "az1")
                                .peering("pcx-1", "apps", "hub").peering("pcx-2", "hub", "kafka")
                                .routes("apps-a", "10.0.0.0/16 -> pcx-1")
                                .routes("hub-a", "10.0.0.0/16 -> pcx-2", "10.1.0.0/16 -> pcx-1")
                                .routes("kafka-a", "10.1.0.0/16 -> pcx-2").routes("kafka-b", "10.1.0.0/16 -> pcx-2")
                                .routes("kafka-c", "10.1.0.0/16 -> pcx-2"), "peering.not-transitive"));
    }

    private static Stream<Scenario> groups() {
        Sketch referring = ROUTED.group("sg-app", "apps").groups("app", "sg-app").group("sg-kafka", "kafka", "in 9094 sg-app")
                .groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka").groups("demo-3", "sg-kafka");
        return Stream.of(
                passes("a group reference holds across a peering in one Region", referring),
                passes("a rule by block holds across Regions",
                        referring.put(region("eu-west-1")).with("apps", "region", "eu-west-1")
                                .add("sg-kafka", "ingress", "9094 10.1.0.0/16")),
                fails("a group reference is lost between Regions",
                        referring.put(region("eu-west-1")).with("apps", "region", "eu-west-1"),
                        "security.reference-not-preserved@sg-kafka").like(UNKNOWN_PEERED_SGS),
                fails("brokers that know only their own network keep peers out",
                        ROUTED.group("sg-kafka", "kafka", "in all 10.0.0.0/16").groups("demo-1", "sg-kafka")
                                .groups("demo-2", "sg-kafka").groups("demo-3", "sg-kafka"), "security.ingress-denied@sg-kafka"));
    }

    private static dev.portolan.model.Region region(String id) {
        return Sketch.aws().region(id).get(dev.portolan.model.Region.class, id);
    }

    private static Stream<Scenario> providers() {
        Sketch twin = Sketch.otc().region("eu-de").vpc("kafka", "10.0.0.0/16")
                .then(threeBrokers("demo", "kafka", "CLIENT PLAINTEXT 9092"))
                .vpc("apps", "10.0.0.0/16").subnet("apps-a", "10.0.9.0/24", "az1").client("app", "apps-a", "10.0.9.5")
                .peering("pcx", "kafka", "apps").connect("app", "demo", "b-1.demo.example:9092");
        return Stream.of(
                passes("peered networks of Alibaba Cloud", peered(Sketch.alibaba(), "ap-southeast-1", "ap-southeast-1")),
                passes("peered networks of Alibaba Cloud in two Regions",
                        peered(Sketch.alibaba(), "ap-southeast-1", "eu-central-1")),
                passes("peered networks of AWS in two Regions", peered(Sketch.aws(), "us-east-1", "eu-west-1")),
                passes("peered networks of Open Telekom Cloud", peered(Sketch.otc(), "eu-de", "eu-de")),
                fails("Open Telekom Cloud peers inside one Region only", peered(Sketch.otc(), "eu-de", "eu-nl"),
                        "peering.region-unsupported@pcx"),
                passes("on Open Telekom Cloud subnets that lie apart may be routed though their networks overlap",
                        twin.routes("apps-a", "10.0.0.0/24 -> pcx", "10.0.1.0/24 -> pcx", "10.0.2.0/24 -> pcx")
                                .routes("kafka-a", "10.0.9.0/24 -> pcx").routes("kafka-b", "10.0.9.0/24 -> pcx")
                                .routes("kafka-c", "10.0.9.0/24 -> pcx")),
                fails("on Open Telekom Cloud, too, subnets that overlap cannot be routed",
                        twin.with("apps-a", "cidrs", "10.0.0.0/24").with("app", "addresses", "10.0.0.5"),
                        "peering.cidr-overlap@pcx"));
    }

    private static Sketch peered(Sketch provider, String here, String there) {
        return provider.region(here).vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT PLAINTEXT 9092"))
                .region(there).vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1")
                .client("app", "apps-a", "10.1.0.5")
                .peering("pcx", "kafka", "apps").connect("app", "demo", "b-1.demo.example:9092");
    }
}
