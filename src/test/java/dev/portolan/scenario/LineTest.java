package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.ENDPOINT;
import static dev.portolan.finding.HopKind.PRIVATE_LINE;
import static dev.portolan.finding.HopKind.TRANSIT_GATEWAY;
import static dev.portolan.model.LineKind.CEN;
import static dev.portolan.model.LineKind.CLASSIC_LINK;
import static dev.portolan.model.LineKind.DIRECT_CONNECT;
import static dev.portolan.model.LineKind.EXPRESS_CONNECT;
import static dev.portolan.model.LineKind.SITE_TO_SITE_VPN;
import static dev.portolan.scenario.AwsExplanation.BAD_STATE_VPN;
import static dev.portolan.scenario.AwsExplanation.TGW_BAD_STATE_VPN;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.LineKind;
import dev.portolan.model.NetworkKind;
import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** Private lines and VPNs: routed, in both directions, and only as far as the addresses each end learns. */
class LineTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    private static final String DOWN = "route.line-down";
    private static final Sketch KAFKA = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"));

    private static Sketch from(Sketch sketch) {
        return sketch.site("dc", "192.168.0.0/16").client("app", "dc", "192.168.1.5").connect("app", "demo", BOOTSTRAP);
    }

    private static Sketch by(LineKind kind) {
        return from(KAFKA).line("line", kind, "dc", "kafka");
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(kinds(), routes(), transit(), supernets(), endpoints()).flatMap(each -> each);
    }

    private static Stream<Scenario> kinds() {
        return Stream.of(
                passes("a site on Direct Connect", by(DIRECT_CONNECT)).by(PRIVATE_LINE),
                passes("a site on a VPN", by(SITE_TO_SITE_VPN)).by(PRIVATE_LINE),
                passes("a site on Express Connect", alibaba().site("dc", "192.168.0.0/16").client("app", "dc", "192.168.1.5")
                        .line("line", EXPRESS_CONNECT, "dc", "kafka").connect("app", "demo", "b-1.demo.example:9092"))
                        .by(PRIVATE_LINE),
                passes("networks joined by a Cloud Enterprise Network", alibaba().vpc("apps", "10.1.0.0/16")
                        .subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
                        .line("line", CEN, "apps", "kafka")
                        .connect("app", "demo", "b-1.demo.example:9092")).by(PRIVATE_LINE),
                passes("a classic network linked to the brokers' network", alibaba()
                        .network(NetworkKind.CLASSIC, "classic", "10.30.0.0/16")
                        .client("app", "classic", "10.30.1.5").line("line", CLASSIC_LINK, "classic", "kafka")
                        .connect("app", "demo", "b-1.demo.example:9092")).by(PRIVATE_LINE),
                fails("a site without a line", from(KAFKA), "network.disconnected@kafka"),
                fails("the line is down", by(DIRECT_CONNECT).with("line", "state", "down"), DOWN).like(BAD_STATE_VPN),
                fails("the site's block overlaps the brokers'",
                        KAFKA.site("dc", "10.0.0.0/16").client("app", "dc", "10.0.200.5")
                                .line("line", DIRECT_CONNECT, "dc", "kafka")
                                .connect("app", "demo", BOOTSTRAP), "network.cidr-overlap"));
    }

    private static Sketch alibaba() {
        return Sketch.alibaba().vpc("kafka", "172.16.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT PLAINTEXT 9092"));
    }

    private static Stream<Scenario> routes() {
        Sketch routed = by(DIRECT_CONNECT).routes("kafka-a", "192.168.0.0/16 -> line").routes("kafka-b", "192.168.0.0/16 -> line")
                .routes("kafka-c", "192.168.0.0/16 -> line");
        return Stream.of(
                passes("brokers' subnets route the site's block into the line", routed),
                passes("both ends learn just the blocks that matter",
                        by(DIRECT_CONNECT).with("line", "nearPrefixes", "192.168.1.0/24")
                                .with("line", "farPrefixes", "10.0.0.0/22")),
                partly("one broker's subnet has no route back into the line",
                        routed.drop("kafka-c-rt", "routes", "192.168.0.0/16 -> line"), "route.return-missing@kafka-c-rt"),
                fails("the brokers' route back is for another block of the site",
                        routed.with("kafka-a-rt", "routes[0].destination", "192.168.2.0/24")
                                .with("kafka-b-rt", "routes[0].destination", "192.168.2.0/24")
                                .with("kafka-c-rt", "routes[0].destination", "192.168.2.0/24"),
                        "route.return-missing"),
                partly("the site learns one broker's subnet only", by(DIRECT_CONNECT).with("line", "farPrefixes", "10.0.0.0/24"),
                        "route.not-advertised@line"),
                fails("the brokers' network does not learn the client's block",
                        by(DIRECT_CONNECT).with("line", "nearPrefixes", "192.168.7.0/24"), "route.not-advertised@line"),
                fails("brokers let in their own network only",
                        routed.group("sg-kafka", "kafka", "in all 10.0.0.0/16").groups("demo-1", "sg-kafka")
                                .groups("demo-2", "sg-kafka").groups("demo-3", "sg-kafka"), "security.ingress-denied@sg-kafka"));
    }

    private static Stream<Scenario> transit() {
        Sketch hub = from(KAFKA).transit("tgw").attach("tgw", "kafka", "kafka-a", "kafka-b", "kafka-c")
                .lineTo("vpn", SITE_TO_SITE_VPN, "dc", "tgw");
        Sketch tabled = hub.transitTable("tgw-rt", "tgw").with("tgw", "defaultRouteTable", "tgw-rt");
        return Stream.of(
                passes("a site on a VPN that ends at a transit gateway", hub).by(TRANSIT_GATEWAY),
                passes("a site on a VPN that ends at a transit gateway, whose table learns the site", tabled),
                fails("the VPN to the transit gateway is down", tabled.with("vpn", "state", "down"), DOWN)
                        .like(TGW_BAD_STATE_VPN),
                fails("the transit gateway's table does not learn the site", tabled.with("tgw-vpn", "propagatesTo", ""),
                        "transit.no-route@tgw-rt"),
                fails("the brokers' subnets do not route the site to the transit gateway",
                        tabled.table("kafka-rt", "kafka").with("kafka-a", "routeTable", "kafka-rt")
                                .with("kafka-b", "routeTable", "kafka-rt").with("kafka-c", "routeTable", "kafka-rt"),
                        "route.return-missing@kafka-rt"));
    }

    private static Stream<Scenario> supernets() {
        Sketch corporate = KAFKA.site("dc", "10.0.0.0/8").client("app", "dc", "10.200.1.5").connect("app", "demo", BOOTSTRAP);
        Sketch lined = corporate.line("line", DIRECT_CONNECT, "dc", "kafka");
        return Stream.of(
                passes("a site's larger block gives way to the longer prefix that it learns", lined),
                passes("likewise behind a transit gateway", corporate.transit("tgw")
                        .attach("tgw", "kafka", "kafka-a", "kafka-b", "kafka-c").lineTo("vpn", SITE_TO_SITE_VPN, "dc", "tgw")),
                fails("a host of the site whose address the brokers' network claims",
                        lined.with("app", "addresses", "10.0.200.5"), "network.cidr-overlap@line"),
                fails("a site's subnet as long as the prefix that it learns keeps its addresses at home",
                        lined.subnet("floor", "dc", "10.0.0.0/16", "az1"), "network.cidr-overlap@line"));
    }

    private static Stream<Scenario> endpoints() {
        Sketch endpoint = KAFKA.vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1")
                .then(singleBalancer("demo", "apps")).site("dc", "192.168.0.0/16").client("app", "dc", "192.168.1.5")
                .hosts("app", "10.1.0.31 b-1.demo.example b-2.demo.example b-3.demo.example")
                .line("line", DIRECT_CONNECT, "dc", "apps").connect("app", "demo", BOOTSTRAP);
        return Stream.of(
                passes("a site reaches an endpoint over the line", endpoint).by(PRIVATE_LINE, ENDPOINT),
                fails("the endpoint's subnet has no route back into the line", endpoint.routes("apps-a"),
                        "route.return-missing@apps-a-rt"),
                fails("the endpoint's group does not know the site",
                        endpoint.group("sg-vpce", "apps", "in 8443-9094 10.1.0.0/16").groups("vpce", "sg-vpce"),
                        "security.ingress-denied@sg-vpce"),
                fails("a site without a hosts file sees the brokers' own addresses, which its line does not reach",
                        endpoint.with("app", "hosts", java.util.List.of()), "dns.wrong-address|dns.zone-not-associated"));
    }
}
