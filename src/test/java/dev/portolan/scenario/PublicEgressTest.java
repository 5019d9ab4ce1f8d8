package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.INTERNET_GATEWAY;
import static dev.portolan.finding.HopKind.LOAD_BALANCER;
import static dev.portolan.finding.HopKind.NAT_GATEWAY;
import static dev.portolan.finding.HopKind.TRANSIT_GATEWAY;
import static dev.portolan.scenario.AwsExplanation.IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS;
import static dev.portolan.scenario.AwsExplanation.NGW_REQUIRES_SOURCE_IN_VPC;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.scenario.Scenario.undetermined;
import static dev.portolan.testing.Patterns.hub;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.LineKind;
import dev.portolan.model.LoadBalancer;
import dev.portolan.testing.Sketch;
import java.util.stream.Stream;

/** Clients in networks of their own that dial public brokers: their way out, and the address under which they come. */
class PublicEgressTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    private static final Sketch BROKERS = PublicTest.exposed(Sketch.aws()).gateway("igw-kafka", "kafka");
    private static final Sketch APPS = BROKERS.vpc("apps", "10.1.0.0/16").subnet("apps-a", "10.1.0.0/24", "az1")
            .client("app", "apps-a", "10.1.0.5").connect("app", "demo", BOOTSTRAP);
    /** A client with a public address in a public subnet. */
    private static final Sketch DIRECT = APPS.gateway("igw", "apps").eip("eip-app", "203.0.113.50", "app")
            .routes("apps-a", "0.0.0.0/0 -> igw");
    /** A client in a private subnet behind a NAT gateway in a public one. */
    private static final Sketch BEHIND = APPS.gateway("igw", "apps").subnet("apps-nat", "apps", "10.1.8.0/24", "az1")
            .nat("nat", "apps-nat", "10.1.8.9").eip("eip-nat", "203.0.113.60", "nat")
            .routes("apps-a", "0.0.0.0/0 -> nat").routes("apps-nat", "0.0.0.0/0 -> igw");

    static Stream<Scenario> scenarios() {
        return Stream.of(direct(), nat(), elsewhere(), ipv6(), balancers()).flatMap(each -> each);
    }

    private static Stream<Scenario> direct() {
        return Stream.of(
                passes("a client with a public address in a public subnet", DIRECT).by(INTERNET_GATEWAY),
                fails("a client in a public subnet without a public address", DIRECT.without("eip-app"),
                        "public.no-source-address@app")
                        .like(IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS),
                fails("a client with a public address and no default route",
                        DIRECT.drop("apps-a-rt", "routes", "0.0.0.0/0 -> igw"),
                        "route.missing@apps-a-rt"),
                fails("a client's network without any way out", APPS, "public.no-gateway@apps", "?public.no-source-address"),
                fails("public access of the client's network is blocked", DIRECT.with("apps", "blockPublicAccess", "on"),
                        "public.blocked@apps"),
                passes("the brokers let the client's public address in", guarded(DIRECT, "in 9094 203.0.113.50/32")),
                fails("the brokers know the client's private address only", guarded(DIRECT, "in 9094 10.1.0.5/32"),
                        "security.ingress-denied@sg-kafka"),
                fails("a group reference means nothing over the Internet",
                        guarded(DIRECT.group("sg-app", "apps").groups("app", "sg-app"), "in 9094 sg-app"),
                        "security.reference-not-preserved@sg-kafka"));
    }

    private static Stream<Scenario> nat() {
        return Stream.of(
                passes("a client behind a NAT gateway reaches public brokers", BEHIND).by(NAT_GATEWAY, INTERNET_GATEWAY),
                passes("the brokers let the NAT gateway's public address in", guarded(BEHIND, "in 9094 203.0.113.60/32")),
                fails("the brokers let another public address in", guarded(BEHIND, "in 9094 203.0.113.50/32"),
                        "security.ingress-denied@sg-kafka"),
                undetermined("the brokers let one of the NAT gateway's two public addresses in, the first",
                        guarded(BEHIND.eip("eip-nat-2", "203.0.113.61", "nat"), "in 9094 203.0.113.60/32"),
                        "security.ingress-denied@sg-kafka"),
                undetermined("the brokers let one of the NAT gateway's two public addresses in, the second",
                        guarded(BEHIND.eip("eip-nat-2", "203.0.113.61", "nat"), "in 9094 203.0.113.61/32"),
                        "security.ingress-denied@sg-kafka"),
                passes("the brokers let both of the NAT gateway's public addresses in",
                        guarded(BEHIND.eip("eip-nat-2", "203.0.113.61", "nat"), "in 9094 203.0.113.60/31")),
                fails("brokers that let private addresses in let nobody in from the Internet, whatever the address",
                        guarded(BEHIND.with("eip-nat", "address", java.util.Optional.empty()), "in 9094 192.168.0.0/16"),
                        "security.ingress-denied@sg-kafka"),
                fails("the NAT gateway has no public address", BEHIND.without("eip-nat"),
                        "public.no-source-address|public.no-address@nat"),
                fails("the NAT gateway's subnet has no default route", BEHIND.drop("apps-nat-rt", "routes", "0.0.0.0/0 -> igw"),
                        "route.missing@apps-nat-rt"),
                fails("the NAT gateway's network has no internet gateway", BEHIND.without("igw"), "public.no-gateway@apps",
                        "?route.missing"),
                fails("the client's subnet has no default route to the NAT gateway",
                        BEHIND.drop("apps-a-rt", "routes", "0.0.0.0/0 -> nat"), "route.missing@apps-a-rt"),
                fails("the NAT gateway stands in the subnet whose way out it is",
                        BEHIND.with("nat", "subnet", "apps-a").with("nat", "address", "10.1.0.9"),
                        "public.nat-in-private-subnet@nat"),
                fails("a private NAT gateway does not lead to the Internet", BEHIND.with("nat", "kind", "private"),
                        "public.no-gateway|public.no-source-address"),
                passes("the ACL on the NAT gateway's subnet lets both legs pass",
                        BEHIND.acl("acl", "apps", "in 100 allow all 0.0.0.0/0", "out 100 allow all 0.0.0.0/0")
                                .with("apps-nat", "networkAcl", "acl")),
                fails("the ACL on the NAT gateway's subnet does not let the reply in",
                        BEHIND.acl("acl", "apps", "in 100 allow 9094 10.1.0.0/16", "out 100 allow all 0.0.0.0/0")
                                .with("apps-nat", "networkAcl", "acl"), "security.acl-denied@acl"));
    }

    private static Sketch guarded(Sketch sketch, String rule) {
        return sketch.group("sg-kafka", "kafka", rule).groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka")
                .groups("demo-3", "sg-kafka");
    }

    private static Stream<Scenario> elsewhere() {
        Sketch hubbed = APPS.vpc("egress", "10.3.0.0/16").subnet("egress-a", "10.3.0.0/24", "az1")
                .subnet("egress-nat", "10.3.8.0/24", "az1").gateway("igw", "egress").nat("nat", "egress-nat", "10.3.8.9")
                .eip("eip-nat", "203.0.113.60", "nat").then(hub("tgw", "apps", "egress"))
                .transitTable("tgw-rt", "tgw", "0.0.0.0/0 -> tgw-egress").with("tgw", "defaultRouteTable", "tgw-rt")
                .routes("apps-a", "0.0.0.0/0 -> tgw").routes("egress-a", "0.0.0.0/0 -> nat")
                .routes("egress-nat", "0.0.0.0/0 -> igw", "10.1.0.0/16 -> tgw").with("tgw-egress", "subnets", "egress-a");
        Sketch site = BROKERS.vpc("egress", "10.3.0.0/16").subnet("egress-nat", "10.3.8.0/24", "az1").gateway("igw", "egress")
                .nat("nat", "egress-nat", "10.3.8.9").eip("eip-nat", "203.0.113.60", "nat")
                .routes("egress-nat", "0.0.0.0/0 -> igw")
                .site("dc", "192.168.0.0/16").client("app", "dc", "192.168.1.5")
                .line("dx", LineKind.DIRECT_CONNECT, "dc", "egress")
                .connect("app", "demo", BOOTSTRAP);
        return Stream.of(
                passes("central egress: a transit gateway leads to another network's NAT gateway", hubbed)
                        .by(TRANSIT_GATEWAY, NAT_GATEWAY, INTERNET_GATEWAY),
                fails("central egress without a way back from the NAT gateway's subnet",
                        hubbed.drop("egress-nat-rt", "routes", "10.1.0.0/16 -> tgw"), "route.return-missing@egress-nat-rt"),
                fails("central egress without a default route at the transit gateway",
                        hubbed.drop("tgw-rt", "routes", "0.0.0.0/0 -> tgw-egress"), "transit.no-route@tgw-rt"),
                passes("a site has a way of its own to the Internet, whatever its private line leads to", site),
                fails("a NAT gateway does not serve another network's subnets",
                        BEHIND.vpc("far", "10.3.0.0/16").subnet("far-a", "10.3.0.0/24", "az1").peering("pcx", "far", "apps")
                                .routes("far-a", "0.0.0.0/0 -> nat").with("app", "place", "far-a")
                                .with("app", "addresses", "10.3.0.5"), "public.nat-foreign-source@nat")
                                .like(NGW_REQUIRES_SOURCE_IN_VPC));
    }

    private static Stream<Scenario> ipv6() {
        Sketch six = Sketch.aws().vpc("kafka", "10.0.0.0/16", "2600:1f18:0:100::/56")
                .subnet("kafka-a", "10.0.0.0/24, 2600:1f18:0:100::/64", "az1").cluster("demo", dev.portolan.model.ClusterKind.MSK)
                .broker("demo-1", "kafka-a", "2600:1f18:0:100::11", "CLIENT SSL 9094 as [2600:1f18:0:100::11]:9094")
                .gateway("igw-kafka", "kafka").routes("kafka-a", "::/0 -> igw-kafka")
                .vpc("apps", "10.1.0.0/16", "2600:1f18:0:200::/56").subnet("apps-a", "10.1.0.0/24, 2600:1f18:0:200::/64", "az1")
                .client("app", "apps-a", "10.1.0.5, 2600:1f18:0:200::5").connect("app", "demo", "[2600:1f18:0:100::11]:9094");
        return Stream.of(
                passes("a client behind an egress-only gateway", six.egressOnly("eigw", "apps").routes("apps-a", "::/0 -> eigw"))
                        .by(INTERNET_GATEWAY),
                passes("a client with IPv6 needs no public address behind an internet gateway",
                        six.gateway("igw", "apps").routes("apps-a", "::/0 -> igw")),
                fails("a client's default route for IPv4 does not carry IPv6",
                        six.gateway("igw", "apps").routes("apps-a", "0.0.0.0/0 -> igw"), "route.missing@apps-a-rt"),
                fails("an egress-only gateway does not carry IPv4",
                        APPS.egressOnly("eigw", "apps").eip("eip-app", "203.0.113.50", "app"), "public.no-gateway@apps"));
    }

    private static Stream<Scenario> balancers() {
        Sketch facing = Sketch.aws().vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"))
                .gateway("igw", "kafka").put(LoadBalancer.class, "nlb", "network", "kafka", "scheme", "internet-facing",
                "crossZone", "on",
                        "nodes", "kafka-a 10.0.0.21, kafka-b 10.0.1.21, kafka-c 10.0.2.21", "dnsName", "nlb.elb.example")
                .forward("nlb", 9094, "demo-1:9094", "demo-2:9094", "demo-3:9094").forward("nlb", 8443, "demo-1:9094")
                .forward("nlb", 8444, "demo-2:9094").forward("nlb", 8445, "demo-3:9094")
                .advertised("demo-1", "CLIENT", "nlb.elb.example:8443").advertised("demo-2", "CLIENT", "nlb.elb.example:8444")
                .advertised("demo-3", "CLIENT", "nlb.elb.example:8445")
                .internet("net").client("app", "net", "198.51.100.7").connect("app", "demo", "nlb.elb.example:9094");
        Sketch bound = facing.eip("eip-a", "203.0.113.71", "nlb").with("eip-a", "subnet", "kafka-a")
                .eip("eip-b", "203.0.113.72", "nlb").with("eip-b", "subnet", "kafka-b");
        return Stream.of(
                passes("a balancer that faces the Internet, with addresses the provider chooses", facing).by(LOAD_BALANCER),
                passes("a balancer that faces the Internet under bound addresses", bound).by(LOAD_BALANCER),
                passes("one of the balancer's bound addresses is dialled",
                        bound.with("app-to-demo", "bootstrapServers", "203.0.113.72:9094")),
                fails("a balancer that faces its own network is not dialled from outside",
                        facing.with("nlb", "scheme", "internal"),
                        "public.private-destination|public.no-address"),
                fails("a balancer that faces the Internet from a network without a gateway", facing.without("igw"),
                        "public.no-gateway@kafka"),
                fails("a balancer that faces the Internet from subnets without a default route",
                        bound.routes("kafka-a").routes("kafka-b").routes("kafka-c"), "route.return-missing"));
    }
}
