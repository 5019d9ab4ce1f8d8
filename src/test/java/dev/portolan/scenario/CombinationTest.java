package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.ENDPOINT;
import static dev.portolan.finding.HopKind.LOAD_BALANCER;
import static dev.portolan.finding.HopKind.PEERING;
import static dev.portolan.finding.HopKind.PRIVATE_LINE;
import static dev.portolan.finding.HopKind.TRANSIT_GATEWAY;
import static dev.portolan.finding.HopKind.TRANSIT_PEERING;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.scenario.Scenario.undetermined;
import static dev.portolan.testing.Patterns.hub;
import static dev.portolan.testing.Patterns.singleBalancer;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.ClusterKind;
import dev.portolan.model.LineKind;
import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** Constructs one after another, and settings that matter on one leg and not on the other. */
class CombinationTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    private static final Sketch KAFKA = Sketch.aws()
            .vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"));
    private static final Sketch APPS = apps(KAFKA);
    /** The endpoint stands in a shared network; the client's is another one. */
    private static final Sketch SHARED = apps(KAFKA.vpc("shared", "10.2.0.0/16").subnet("shared-a", "10.2.0.0/24", "az1")
            .then(singleBalancer("demo", "shared"))).add("phz", "networks", "apps");
    private static final Sketch BALANCER = apps(KAFKA.then(singleBalancer("demo", "kafka")).without("vpce").without("svc")
            .record("phz", "ALIAS *.demo.example nlb")).add("phz", "networks", "apps");

    private static Sketch apps(Sketch sketch) {
        return sketch.vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").client("app", "apps-a", "10.1.0.5")
                .connect("app", "demo", BOOTSTRAP);
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(endpoints(), balancers(), families(), settings(), unknown()).flatMap(each -> each);
    }

    private static Stream<Scenario> endpoints() {
        Sketch tabled = SHARED.then(hub("tgw", "shared", "apps")).transitTable("tgw-rt", "tgw")
                .with("tgw", "defaultRouteTable", "tgw-rt")
                .routes("apps-a", "10.2.0.0/16 -> tgw").routes("shared-a", "10.1.0.0/16 -> tgw");
        Sketch far = SHARED.then(hub("here", "apps")).then(hub("there", "shared")).transitPeering("peer", "here", "there");
        return Stream.of(
                passes("an endpoint behind a transit gateway", tabled).by(TRANSIT_GATEWAY, ENDPOINT),
                passes("an endpoint in another Region behind two transit gateways", far).by(TRANSIT_PEERING, ENDPOINT),
                fails("an endpoint behind a transit gateway, whose subnet has no route back",
                        tabled.drop("shared-a-rt", "routes", "10.1.0.0/16 -> tgw"), "route.return-missing@shared-a-rt"),
                fails("an endpoint behind a transit gateway that does not know its network",
                        tabled.with("tgw-shared", "propagatesTo", ""), "transit.no-route@tgw-rt"),
                fails("an endpoint behind a transit gateway, not accepted",
                        tabled.with("vpce", "state", "pending-acceptance"), "endpoint.not-accepted@vpce"),
                passes("preserving the client's address does not matter behind an endpoint, nor does the transit gateway",
                        tabled.with("nlb-9094", "preserveClientAddress", "on").with("nlb-8443", "preserveClientAddress", "on")
                                .with("nlb-8444", "preserveClientAddress", "on").with("nlb-8445", "preserveClientAddress", "on")),
                passes("an endpoint in the client's own network needs no route on either side",
                        SHARED.with("app", "place", "shared-a").with("app", "addresses", "10.2.0.5").routes("shared-a")
                                .routes("kafka-a").routes("kafka-b").routes("kafka-c")),
                passes("an endpoint's group needs no way out",
                        tabled.group("sg-vpce", "shared", "in 8443-9094 10.1.0.0/16", "out none")
                        .groups("vpce", "sg-vpce")),
                fails("a balancer's group without a way out does not reach the targets",
                        tabled.group("sg-nlb", "kafka", "in 8443-9094 10.0.0.0/8", "out 443 0.0.0.0/0").groups("nlb", "sg-nlb"),
                        "security.egress-denied@sg-nlb"),
                fails("the balancer judges the client by its own address, behind peering and endpoint alike",
                        SHARED.peering("pcx", "apps", "shared").group("sg-nlb", "kafka", "in 8443-9094 10.2.0.0/16")
                                .groups("nlb", "sg-nlb"), "security.ingress-denied@sg-nlb"),
                fails("an endpoint's own name is not in the brokers' certificates",
                        SHARED.with("app", "place", "shared-a").with("app", "addresses", "10.2.0.5")
                                .with("vpce", "names", "vpce-1.svc.us-east-1.vpce.amazonaws.com")
                                .with("app-to-demo", "bootstrapServers", "vpce-1.svc.us-east-1.vpce.amazonaws.com:9094")
                                .with("demo-1", "listeners[0].certificateNames", "*.demo.example")
                                .with("demo-2", "listeners[0].certificateNames", "*.demo.example")
                                .with("demo-3", "listeners[0].certificateNames", "*.demo.example"), "tls.name-mismatch"));
    }

    private static Stream<Scenario> balancers() {
        return Stream.of(
                passes("a balancer from a site on a private line",
                        BALANCER.site("dc", "192.168.0.0/16").line("dx", LineKind.DIRECT_CONNECT, "dc", "kafka")
                                .with("app", "place", "dc").with("app", "addresses", "192.168.1.5")
                                .hosts("app", "10.0.0.21 b-1.demo.example b-2.demo.example b-3.demo.example"))
                        .by(PRIVATE_LINE, LOAD_BALANCER),
                passes("a balancer's own name from a peered network", BALANCER.peering("pcx", "apps", "kafka").without("phz")
                        .with("nlb", "dnsName", "nlb.elb.example").advertised("demo-1", "CLIENT", "nlb.elb.example:8443")
                        .advertised("demo-2", "CLIENT", "nlb.elb.example:8444")
                        .advertised("demo-3", "CLIENT", "nlb.elb.example:8445")
                        .with("app-to-demo", "bootstrapServers", "nlb.elb.example:9094")).by(PEERING, LOAD_BALANCER),
                fails("rules left aside for endpoint traffic still judge those who dial the balancer",
                        BALANCER.peering("pcx", "apps", "kafka").with("nlb", "privateLinkRules", "off")
                                .group("sg-nlb", "kafka", "in 8443-9094 10.0.0.0/16").groups("nlb", "sg-nlb"),
                        "security.ingress-denied@sg-nlb"),
                fails("the balancer's subnets have an ACL that knows only their own network",
                        BALANCER.peering("pcx", "apps", "kafka").with("nlb", "nodes", "kafka-a 10.0.0.21")
                                .acl("acl", "kafka", "in 100 allow all 10.0.0.0/16", "out 100 allow all 0.0.0.0/0")
                                .with("kafka-a", "networkAcl", "acl"), "security.acl-denied@acl", "?balancer.zone-not-served"),
                partly("the brokers' subnets have an ACL that knows the balancer, which is all they see",
                        BALANCER.peering("pcx", "apps", "kafka").with("nlb", "nodes", "kafka-a 10.0.0.21")
                                .acl("acl", "kafka", "in 100 allow 9094 10.0.0.21/32", "out 100 allow 1024-65535 10.0.0.21/32")
                                .with("kafka-b", "networkAcl", "acl").with("kafka-c", "networkAcl", "acl"),
                        "balancer.zone-not-served@nlb"));
    }

    private static Stream<Scenario> families() {
        Sketch dual = Sketch.aws().vpc("kafka", "10.0.0.0/16", "fd00:10:0:100::/56")
                .subnet("kafka-a", "10.0.0.0/24, fd00:10:0:100::/64", "az1").cluster("demo", ClusterKind.MSK)
                .broker("demo-1", "kafka-a", "10.0.0.11, fd00:10:0:100::11", "CLIENT SSL 9094 as b-1.demo.example:9094")
                .vpc("apps", "10.0.0.0/16", "fd00:10:0:200::/56").subnet("apps-a", "10.0.9.0/24, fd00:10:0:200::/64", "az1")
                .client("app", "apps-a", "10.0.9.5, fd00:10:0:200::5").zone("phz", "demo.example", "apps")
                .record("phz", "AAAA b-1.demo.example fd00:10:0:100::11").connect("app", "demo", BOOTSTRAP);
        return Stream.of(
                fails("a peering cannot be had for IPv6 where the IPv4 blocks overlap", dual.peering("pcx", "kafka", "apps"),
                        "peering.cidr-overlap@pcx"),
                passes("a transit gateway carries IPv6 between networks whose IPv4 blocks overlap",
                        dual.then(hub("tgw", "kafka", "apps")).routes("apps-a", "fd00:10:0:100::/56 -> tgw")
                                .routes("kafka-a", "fd00:10:0:200::/56 -> tgw")).by(TRANSIT_GATEWAY),
                passes("a name with addresses of both families, of which one works",
                        APPS.with("app", "addresses", "10.1.0.5, 2600:1f18:0:200::5").peering("pcx", "kafka", "apps")
                                .zone("phz", "b-1.demo.example", "apps").record("phz", "A b-1.demo.example 10.0.0.11")
                                .record("phz", "AAAA b-1.demo.example 2600:1f18:0:9::11")));
    }

    private static Stream<Scenario> settings() {
        return Stream.of(
                passes("blocked public access does not touch private ways",
                        APPS.peering("pcx", "kafka", "apps").with("kafka", "blockPublicAccess", "on")
                                .with("apps", "blockPublicAccess", "on")),
                passes("a client's public address does not matter on private ways",
                        APPS.peering("pcx", "kafka", "apps").gateway("igw", "apps").eip("eip", "203.0.113.50", "app")
                                .routes("apps-a", "10.0.0.0/16 -> pcx", "0.0.0.0/0 -> igw")),
                passes("networks of several accounts and Regions peer",
                        apps(Sketch.aws().account("a", "111111111111").region("us-east-1").vpc("kafka", "10.0.0.0/16")
                                .then(threeBrokers("demo", "kafka", "CLIENT SSL 9094")).account("b", "222222222222")
                                .region("eu-west-1")).peering("pcx", "kafka", "apps")).by(PEERING),
                passes("elements that have nothing to do with the connection do not matter",
                        APPS.peering("pcx", "kafka", "apps").vpc("other", "10.0.0.0/16").subnet("other-a", "10.0.0.0/24", "az1")
                                .peering("pcx-other", "apps", "other").with("pcx-other", "state", "failed")
                                .client("idle", "other-a", "10.0.0.5").zone("zone", "other.example", "other")));
    }

    private static Stream<Scenario> unknown() {
        Sketch facing = PublicTest.exposed(Sketch.aws()).gateway("igw", "kafka")
                .group("sg-kafka", "kafka", "in 9094 198.51.100.0/24")
                .groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka").groups("demo-3", "sg-kafka");
        Sketch outside = facing.internet("net").client("app", "net", "").connect("app", "demo", BOOTSTRAP);
        Sketch behind = facing.vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1").gateway("igw-apps", "apps")
                .subnet("apps-nat", "10.1.8.0/24", "az1").nat("nat", "apps-nat", "10.1.8.9")
                .eip("eip-nat", "198.51.100.60", "nat").client("app", "apps-a", "10.1.0.5").connect("app", "demo", BOOTSTRAP);
        return Stream.of(
                undetermined("a client somewhere on the Internet, and brokers that let in one block", outside,
                        "security.ingress-denied@sg-kafka"),
                passes("a client somewhere on the Internet, and brokers that let in everyone",
                        outside.add("sg-kafka", "ingress", "9094 0.0.0.0/0")),
                passes("a client behind a NAT gateway whose address the brokers let in", behind),
                undetermined("a client behind a NAT gateway whose public address is yet to be chosen",
                        behind.with("eip-nat", "address", java.util.Optional.empty()), "security.ingress-denied@sg-kafka"),
                fails("public access blocked in the network of the NAT gateway",
                        behind.with("apps", "blockPublicAccess", "on"), "public.blocked@apps"));
    }
}
