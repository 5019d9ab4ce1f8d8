package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.ENDPOINT;
import static dev.portolan.finding.HopKind.PEERING;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.LineKind;
import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** What lies behind a peering: gateways, lines and endpoints of the peer; its names; and IPv6 over it. */
class PeeringEdgeTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    private static final Sketch APPS = Sketch.aws().vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1")
            .client("app", "apps-a", "10.1.0.5").vpc("hub", "10.2.0.0/16").subnet("hub-a", "10.2.0.0/24", "az1")
            .peering("pcx", "apps", "hub");
    /** Brokers under public addresses, in a network of their own. */
    private static final Sketch PUBLIC = APPS.vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .gateway("igw-kafka", "kafka").eip("eip-1", "203.0.113.11", "demo-1").eip("eip-2", "203.0.113.12", "demo-2")
            .eip("eip-3", "203.0.113.13", "demo-3").then(PeeringEdgeTest::publicNames).connect("app", "demo", BOOTSTRAP);

    private static Sketch publicNames(Sketch sketch) {
        Sketch named = sketch;
        for (int i = 1; i <= 3; i++) {
            named = named.with("demo-" + i, "names", "").with("demo-" + i, "publicNames", "b-" + i + ".demo.example");
        }
        return named;
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(edges(), names(), endpoints(), ipv6()).flatMap(each -> each);
    }

    private static Stream<Scenario> edges() {
        return Stream.of(
                fails("the peer's internet gateway cannot be used",
                        PUBLIC.gateway("igw-hub", "hub").routes("apps-a", "0.0.0.0/0 -> pcx")
                                .routes("hub-a", "0.0.0.0/0 -> igw-hub"), "peering.not-transitive|route.missing",
                                "?public.no-source-address", "?public.no-gateway"),
                fails("the peer's NAT gateway cannot be used",
                        PUBLIC.gateway("igw-hub", "hub").nat("nat", "hub-a", "10.2.0.9").eip("eip-nat", "203.0.113.99", "nat")
                                .routes("apps-a", "0.0.0.0/0 -> pcx").routes("hub-a", "0.0.0.0/0 -> igw-hub"),
                        "peering.not-transitive|public.nat-foreign-source|route.missing", "?public.no-source-address",
                        "?public.no-gateway"),
                fails("the peer's private line cannot be used",
                        APPS.site("dc", "192.168.0.0/16").line("dx", LineKind.DIRECT_CONNECT, "dc", "hub")
                                .then(onSite()).connect("app", "onsite", "192.168.1.11:9092"), "peering.not-transitive"),
                fails("the peer's VPN cannot be used, whatever the routes say",
                        APPS.site("dc", "192.168.0.0/16").line("vpn", LineKind.SITE_TO_SITE_VPN, "dc", "hub")
                                .routes("apps-a", "192.168.0.0/16 -> pcx").routes("hub-a", "192.168.0.0/16 -> vpn")
                                .then(onSite()).connect("app", "onsite", "192.168.1.11:9092"), "peering.not-transitive"),
                fails("a site behind the peer's private line cannot come in",
                        Sketch.aws().vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                                .vpc("hub", "10.2.0.0/16").peering("pcx", "kafka", "hub").site("dc", "192.168.0.0/16")
                                .line("dx", LineKind.DIRECT_CONNECT, "dc", "hub").client("app", "dc", "192.168.1.5")
                                .connect("app", "demo", BOOTSTRAP), "peering.not-transitive"),
                fails("the peer's transit gateway cannot be used",
                        APPS.vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094")).transit("tgw")
                                .attach("tgw", "hub", "hub-a").attach("tgw", "kafka", "kafka-a", "kafka-b", "kafka-c")
                                .connect("app", "demo", BOOTSTRAP), "peering.not-transitive|transit.not-attached"));
    }

    private static java.util.function.UnaryOperator<Sketch> onSite() {
        return sketch -> sketch.cluster("onsite", dev.portolan.model.ClusterKind.SELF_HOSTED_KRAFT)
                .broker("onsite-1", "dc", "192.168.1.11", "PLAIN PLAINTEXT 9092 as 192.168.1.11:9092");
    }

    private static Stream<Scenario> names() {
        Sketch peered = PUBLIC.peering("pcx-kafka", "apps", "kafka");
        return Stream.of(
                passes("public host names lead over the peering when the broker's side resolves them privately",
                        peered.with("pcx-kafka", "accepterDns", "on")).by(PEERING),
                passes("the DNS option counts on whichever side the brokers are",
                        peered.with("pcx-kafka", "requester", "kafka").with("pcx-kafka", "accepter", "apps")
                                .with("pcx-kafka", "requesterDns", "on")).by(PEERING),
                fails("public host names stay public without the DNS option", peered, "peering.dns-resolution-off@pcx-kafka"),
                fails("the DNS option of the client's side does not help",
                        peered.with("pcx-kafka", "requesterDns", "on"), "peering.dns-resolution-off@pcx-kafka"));
    }

    private static Stream<Scenario> endpoints() {
        Sketch shared = APPS.vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                .then(singleBalancer("demo", "hub")).connect("app", "demo", BOOTSTRAP);
        Sketch named = shared.add("phz", "networks", "apps");
        Sketch routed = named.routes("apps-a", "10.2.0.0/16 -> pcx").routes("hub-a", "10.1.0.0/16 -> pcx");
        return Stream.of(
                passes("an endpoint in a peer is reached over the peering", named).by(PEERING, ENDPOINT),
                passes("an endpoint in a peer is reached over stated routes", routed).by(PEERING, ENDPOINT),
                passes("the endpoint's group lets the peer in",
                        routed.group("sg-vpce", "hub", "in 8443-9094 10.1.0.0/16").groups("vpce", "sg-vpce")),
                fails("the endpoint's group knows only its own network",
                        routed.group("sg-vpce", "hub", "in 8443-9094 10.2.0.0/16").groups("vpce", "sg-vpce"),
                        "security.ingress-denied@sg-vpce"),
                fails("the endpoint's subnet has no route back to the peer",
                        routed.drop("hub-a-rt", "routes", "10.1.0.0/16 -> pcx"),
                        "route.return-missing@hub-a-rt"),
                fails("the peer does not see the zone in which the names lead to the endpoint", shared,
                        "dns.zone-not-associated|dns.wrong-address"));
    }

    private static Stream<Scenario> ipv6() {
        Sketch dual = Sketch.aws().vpc("kafka", "10.0.0.0/16", "2600:1f18:0:100::/56")
                .subnet("kafka-a", "10.0.0.0/24, 2600:1f18:0:100::/64", "az1").cluster("demo", dev.portolan.model.ClusterKind.MSK)
                .broker("demo-1", "kafka-a", "10.0.0.11, 2600:1f18:0:100::11", "CLIENT SSL 20094 as b-1.demo.example:20094")
                .broker("demo-2", "kafka-a", "10.0.0.12, 2600:1f18:0:100::12", "CLIENT SSL 20094 as b-2.demo.example:20094")
                .vpc("apps", "10.1.0.0/16", "2600:1f18:0:200::/56").subnet("apps-a", "10.1.0.0/24, 2600:1f18:0:200::/64", "az1")
                .client("app", "apps-a", "2600:1f18:0:200::5").peering("pcx", "kafka", "apps")
                .zone("phz", "demo.example", "apps").record("phz", "AAAA b-1.demo.example 2600:1f18:0:100::11")
                .record("phz", "AAAA b-2.demo.example 2600:1f18:0:100::12").connect("app", "demo", "b-1.demo.example:20094");
        Sketch routed = dual.routes("apps-a", "2600:1f18:0:100::/56 -> pcx").routes("kafka-a", "2600:1f18:0:200::/56 -> pcx");
        return Stream.of(
                passes("IPv6 over a peering of which only the peering is said", dual).by(PEERING),
                passes("IPv6 over a peering with IPv6 routes", routed).by(PEERING),
                fails("routes for IPv4 do not carry IPv6",
                        dual.routes("apps-a", "10.0.0.0/16 -> pcx").routes("kafka-a", "10.1.0.0/16 -> pcx"),
                        "route.missing@apps-a-rt", "route.return-missing@kafka-a-rt"),
                fails("the IPv6 route back is missing", routed.with("kafka-a-rt", "routes[0].destination", "10.1.0.0/16"),
                        "route.return-missing@kafka-a-rt"),
                fails("brokers let in IPv4 blocks only",
                        routed.group("sg-kafka", "kafka", "in 20094 10.1.0.0/16").groups("demo-1", "sg-kafka")
                                .groups("demo-2", "sg-kafka"), "security.ingress-denied@sg-kafka"),
                partly("one broker lets in the client's IPv6 block, one does not",
                        routed.group("sg-kafka", "kafka", "in 20094 2600:1f18:0:200::/56").groups("demo-1", "sg-kafka")
                                .group("sg-old", "kafka", "in 20094 10.1.0.0/16").groups("demo-2", "sg-old"),
                        "security.ingress-denied@sg-old"));
    }
}
