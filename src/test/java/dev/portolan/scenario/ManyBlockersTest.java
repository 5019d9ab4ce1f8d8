package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.PEERING;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.hub;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.stream.Stream;

/** Several things wrong at once: all of them are named, and of two ways the one with fewer obstacles. */
class ManyBlockersTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    private static final Sketch NETWORKS = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
            .vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
            .connect("app", "demo", BOOTSTRAP);
    private static final Sketch UNROUTED = NETWORKS.peering("pcx", "kafka", "apps")
            .table("kafka-rt", "kafka").with("kafka-a", "routeTable", "kafka-rt").with("kafka-b", "routeTable", "kafka-rt")
            .with("kafka-c", "routeTable", "kafka-rt").table("apps-rt", "apps").with("apps-a", "routeTable", "apps-rt");
    private static final Sketch TABLED = NETWORKS.then(hub("tgw", "kafka", "apps"))
            .transitTable("apps-side", "tgw").transitTable("kafka-side", "tgw")
            .with("tgw-apps", "routeTable", "apps-side").with("tgw-kafka", "routeTable", "kafka-side");

    private static Sketch guarded(Sketch sketch, String rule) {
        return sketch.group("sg-kafka", "kafka", rule).groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka")
                .groups("demo-3", "sg-kafka");
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(peering(), transit(), endpoint(), handshake(), ways()).flatMap(each -> each);
    }

    private static Stream<Scenario> peering() {
        Sketch everything = guarded(UNROUTED.with("pcx", "state", "pending-acceptance"), "in 9092 10.1.0.0/16")
                .group("sg-app", "apps", "out 443 0.0.0.0/0").groups("app", "sg-app")
                .acl("acl-app", "apps", "out 100 allow all 0.0.0.0/0").with("apps-a", "networkAcl", "acl-app")
                .acl("acl-kafka", "kafka", "out 100 allow all 0.0.0.0/0").with("kafka-a", "networkAcl", "acl-kafka")
                .with("kafka-b", "networkAcl", "acl-kafka").with("kafka-c", "networkAcl", "acl-kafka");
        return Stream.of(
                fails("not accepted, and no route on either side", UNROUTED.with("pcx", "state", "pending-acceptance"),
                        "peering.not-accepted@pcx", "route.missing@apps-rt", "route.return-missing@kafka-rt"),
                fails("not accepted, no routes, and every filter shut", everything,
                        "peering.not-accepted@pcx", "route.missing@apps-rt", "route.return-missing@kafka-rt",
                        "security.egress-denied@sg-app", "security.ingress-denied@sg-kafka",
                        "security.acl-denied@acl-app,acl-kafka"),
                partly("two brokers are kept apart by different filters",
                        NETWORKS.peering("pcx", "kafka", "apps").group("sg-2", "kafka", "in 9092 10.1.0.0/16")
                                .groups("demo-2", "sg-2")
                                .acl("acl-c", "kafka", "out 100 allow all 0.0.0.0/0").with("kafka-c", "networkAcl", "acl-c"),
                        "security.ingress-denied@sg-2", "security.acl-denied@acl-c"),
                fails("no route, and a group that lets nobody in",
                        guarded(UNROUTED.add("kafka-rt", "routes", "10.1.0.0/16 -> pcx"),
                        "in 9092 10.1.0.0/16"), "route.missing@apps-rt", "security.ingress-denied@sg-kafka"));
    }

    private static Stream<Scenario> transit() {
        Sketch unlearnt = TABLED.with("tgw-apps", "propagatesTo", "").with("tgw-kafka", "propagatesTo", "");
        return Stream.of(
                fails("an attachment waits to be accepted, and neither table learns the other side",
                        unlearnt.with("tgw-kafka", "state", "pending-acceptance"),
                        "transit.attachment-not-active@tgw-kafka", "transit.no-route@apps-side,kafka-side"),
                fails("no routes in the networks, none in the gateway's tables",
                        unlearnt.routes("apps-a").routes("kafka-a").routes("kafka-b").routes("kafka-c"),
                        "route.missing@apps-a-rt", "route.return-missing", "transit.no-route@apps-side,kafka-side"),
                fails("a lost group reference, and a table that learns nothing",
                        guarded(TABLED.with("tgw-apps", "propagatesTo", "kafka-side").with("tgw-kafka", "propagatesTo", "")
                                .group("sg-app", "apps").groups("app", "sg-app"), "in 9094 sg-app"),
                        "transit.no-route@apps-side", "security.reference-not-preserved@sg-kafka"));
    }

    private static Stream<Scenario> endpoint() {
        Sketch linked = NETWORKS.then(singleBalancer("demo", "apps"));
        return Stream.of(
                fails("not allowed, not accepted, and no group lets anything in",
                        guarded(linked.with("svc", "allowedPrincipals", "333333333333")
                                .with("vpce", "state", "pending-acceptance")
                                .group("sg-vpce", "apps", "in 443 0.0.0.0/0").groups("vpce", "sg-vpce")
                                .group("sg-nlb", "kafka", "in 443 0.0.0.0/0").groups("nlb", "sg-nlb"), "in 443 0.0.0.0/0"),
                        "endpoint.principal-not-allowed@svc", "endpoint.not-accepted@vpce",
                        "security.ingress-denied@sg-vpce,sg-nlb,sg-kafka"),
                fails("not accepted, and no listener on any port",
                        linked.with("vpce", "state", "pending-acceptance").with("nlb", "listeners", List.of()),
                        "endpoint.not-accepted@vpce", "balancer.no-listener@nlb"),
                fails("not accepted, and the names' zone is not associated",
                        linked.with("vpce", "state", "pending-acceptance").with("phz", "networks", "").with("demo-1", "names", "")
                                .with("demo-2", "names", "").with("demo-3", "names", ""),
                        "dns.zone-not-associated@phz", "endpoint.not-accepted@vpce"),
                partly("one broker's port has no target, another's leads astray",
                        linked.with("nlb-8444", "targets", "").with("nlb-8445", "targets", "demo-1:9094"),
                        "balancer.no-target@nlb-8444", "balancer.wrong-broker"));
    }

    private static Stream<Scenario> handshake() {
        return Stream.of(
                fails("no route, and a client that speaks another protocol",
                        UNROUTED.add("kafka-rt", "routes", "10.1.0.0/16 -> pcx")
                                .with("app-to-demo", "securityProtocol", "PLAINTEXT"),
                        "route.missing@apps-rt", "auth.protocol-mismatch"),
                partly("a port that is advertised wrongly is the only obstacle, though no filter knows it",
                        guarded(NETWORKS.peering("pcx", "kafka", "apps"), "in 9094 10.1.0.0/16")
                                .group("sg-app", "apps", "out 9094 10.0.0.0/16")
                                .groups("app", "sg-app").with("demo-3", "listeners[0].advertisedPort", 9095),
                        "kafka.advertised-wrong-port@demo-3"),
                partly("an address that is advertised wrongly is the only obstacle, though no filter knows it",
                        guarded(NETWORKS.peering("pcx", "kafka", "apps"), "in 9094 10.1.0.0/16")
                                .group("sg-app", "apps", "out 9094 10.0.0.0/22")
                                .groups("app", "sg-app").with("demo-3", "listeners[0].advertisedHost", "10.0.77.11"),
                        "kafka.advertised-unreachable@demo-3"),
                fails("a shut group, a wrong certificate and an untrusted authority",
                        guarded(NETWORKS.peering("pcx", "kafka", "apps"), "in 9092 10.1.0.0/16")
                                .with("demo", "certificateAuthority", "CA")
                                .with("app", "trusts", "Other CA")
                                .with("demo-1", "listeners[0].certificateNames", "b-9.demo.example")
                                .with("demo-2", "listeners[0].certificateNames", "b-9.demo.example")
                                .with("demo-3", "listeners[0].certificateNames", "b-9.demo.example"),
                        "security.ingress-denied@sg-kafka", "tls.name-mismatch", "tls.untrusted"));
    }

    private static Stream<Scenario> ways() {
        Sketch both = NETWORKS.peering("pcx", "kafka", "apps").then(hub("tgw", "kafka", "apps"));
        Sketch routed = both.table("kafka-rt", "kafka", "10.1.0.0/16 -> tgw").with("kafka-a", "routeTable", "kafka-rt")
                .with("kafka-b", "routeTable", "kafka-rt").with("kafka-c", "routeTable", "kafka-rt")
                .table("apps-rt", "apps", "10.0.0.0/16 -> tgw").with("apps-a", "routeTable", "apps-rt");
        return Stream.of(
                passes("of two ways, none of them routed yet, the one that works is taken",
                        both.with("tgw-kafka", "state", "pending-acceptance")).by(PEERING),
                passes("a peering that waits does not matter beside a transit gateway that is routed",
                        routed.with("pcx", "state", "pending-acceptance")),
                passes("the request goes by one link and the reply by another",
                        routed.with("apps-rt", "routes[0].target", "pcx")),
                fails("of two ways, the one with fewer obstacles is named",
                        routed.with("pcx", "state", "pending-acceptance").drop("kafka-rt", "routes", "10.1.0.0/16 -> tgw"),
                        "route.return-missing@kafka-rt"),
                fails("both ways are shut, the routed one by a single setting",
                        routed.with("pcx", "state", "pending-acceptance").with("tgw-apps", "state", "pending-acceptance"),
                        "transit.attachment-not-active@tgw-apps"));
    }
}
