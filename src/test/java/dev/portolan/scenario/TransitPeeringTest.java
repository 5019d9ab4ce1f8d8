package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.TRANSIT_PEERING;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.hub;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** Transit gateways that peer: nothing propagates, so every gateway on the way needs static routes, there and back. */
class TransitPeeringTest extends ScenarioTable {
    /** One gateway in each of two Regions, no table drawn. */
    private static final Sketch SKETCHED = Sketch.aws().region("us-east-1")
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094")).then(hub("us", "kafka"))
            .region("eu-west-1").vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "euw1-az1")
            .client("app", "apps-a", "10.1.0.5").then(hub("eu", "apps"))
            .transitPeering("peer", "us", "eu").connect("app", "demo", "b-1.demo.example:9094");
    /** The same with each gateway's default table drawn, and its static route. */
    private static final Sketch TABLED = SKETCHED
            .transitTable("us-rt", "us", "10.1.0.0/16 -> peer").with("us", "defaultRouteTable", "us-rt")
            .transitTable("eu-rt", "eu", "10.0.0.0/16 -> peer").with("eu", "defaultRouteTable", "eu-rt");

    static Stream<Scenario> scenarios() {
        return Stream.of(two(), associations(), three()).flatMap(each -> each);
    }

    private static Stream<Scenario> two() {
        return Stream.of(
                passes("gateways in two Regions peer, no table drawn", SKETCHED).by(TRANSIT_PEERING),
                passes("gateways in two Regions peer, with static routes in both tables", TABLED).by(TRANSIT_PEERING),
                passes("the static routes may be wider than the networks",
                        TABLED.with("eu-rt", "routes[0].destination", "10.0.0.0/8")),
                fails("the gateways' peering waits to be accepted", TABLED.with("peer", "state", "pending-acceptance"),
                        "transit.peering-not-accepted@peer"),
                fails("the gateways' peering was rejected, no table drawn", SKETCHED.with("peer", "state", "rejected"),
                        "transit.peering-not-accepted@peer"),
                fails("the client's gateway lacks the static route", TABLED.drop("eu-rt", "routes", "10.0.0.0/16 -> peer"),
                        "transit.static-route-missing@eu-rt"),
                fails("the brokers' gateway lacks the static route back", TABLED.drop("us-rt", "routes", "10.1.0.0/16 -> peer"),
                        "transit.static-route-missing@us-rt"),
                fails("both gateways lack their static routes",
                        TABLED.drop("us-rt", "routes", "10.1.0.0/16 -> peer").drop("eu-rt", "routes", "10.0.0.0/16 -> peer"),
                        "transit.static-route-missing@eu-rt,us-rt"),
                partly("the static route covers one broker's subnet only",
                        TABLED.with("eu-rt", "routes[0].destination", "10.0.0.0/24"), "transit.static-route-missing@eu-rt"),
                fails("the static route is a black hole", TABLED.with("eu-rt", "routes[0].state", "blackhole"),
                        "transit.blackhole@eu-rt"));
    }

    private static Stream<Scenario> associations() {
        return Stream.of(
                fails("the gateways are not peered",
                        SKETCHED.without("peer"), "network.disconnected|transit.not-attached"),
                fails("what arrives over the peering is associated with no table",
                        TABLED.with("us", "defaultRouteTable", java.util.Optional.empty()).with("us-kafka", "routeTable", "us-rt")
                                .with("us-kafka", "propagatesTo", "us-rt"), "transit.not-associated@peer"),
                passes("what arrives over the peering has a table of its own",
                        TABLED.transitTable("us-in", "us").with("peer", "requesterRouteTable", "us-in")
                                .with("us-kafka", "propagatesTo", "us-in, us-rt")),
                fails("the table for what arrives over the peering does not learn the brokers' network",
                        TABLED.transitTable("us-in", "us").with("peer", "requesterRouteTable", "us-in"),
                                "transit.no-route@us-in"),
                fails("the two gateways' routes send the packet back and forth",
                        TABLED.with("us-rt", "routes", java.util.List.of("10.1.0.0/16 -> peer", "10.0.0.0/16 -> peer")),
                        "transit.cycle|transit.more-specific|transit.no-route"),
                fails("a group reference is lost between gateways even where both support references",
                        TABLED.with("us", "securityGroupReferencing", "on").with("eu", "securityGroupReferencing", "on")
                                .group("sg-app", "apps").groups("app", "sg-app").group("sg-kafka", "kafka", "in 9094 sg-app")
                                .groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka").groups("demo-3", "sg-kafka"),
                        "security.reference-not-preserved@sg-kafka"));
    }

    /** Three gateways in a row: the one in the middle must carry peering to peering. */
    private static Stream<Scenario> three() {
        Sketch row = SKETCHED.without("peer").transit("mid").transitPeering("us-mid", "us", "mid")
                .transitPeering("mid-eu", "mid", "eu");
        Sketch tabled = row
                .transitTable("us-rt", "us", "10.1.0.0/16 -> us-mid").with("us", "defaultRouteTable", "us-rt")
                .transitTable("mid-rt", "mid", "10.0.0.0/16 -> us-mid", "10.1.0.0/16 -> mid-eu")
                .with("mid", "defaultRouteTable", "mid-rt")
                .transitTable("eu-rt", "eu", "10.0.0.0/16 -> mid-eu").with("eu", "defaultRouteTable", "eu-rt");
        return Stream.of(
                passes("three gateways in a row with static routes in every table", tabled).by(TRANSIT_PEERING),
                fails("the gateway in the middle lacks the route onwards",
                        tabled.drop("mid-rt", "routes", "10.0.0.0/16 -> us-mid"),
                        "transit.static-route-missing@mid-rt"),
                fails("the gateway in the middle lacks the route back", tabled.drop("mid-rt", "routes", "10.1.0.0/16 -> mid-eu"),
                        "transit.static-route-missing@mid-rt"),
                fails("the far gateway lacks the route back", tabled.drop("us-rt", "routes", "10.1.0.0/16 -> us-mid"),
                        "transit.static-route-missing@us-rt"),
                fails("one of the two peerings is not accepted", tabled.with("mid-eu", "state", "pending-acceptance"),
                        "transit.peering-not-accepted@mid-eu"));
    }
}
