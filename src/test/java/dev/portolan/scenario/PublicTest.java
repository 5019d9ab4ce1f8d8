package dev.portolan.scenario;

import static dev.portolan.finding.HopKind.INTERNET_GATEWAY;
import static dev.portolan.finding.HopKind.PUBLIC_ADDRESS;
import static dev.portolan.scenario.AwsExplanation.IGW_DESTINATION_NOT_IN_RFC1918;
import static dev.portolan.scenario.AwsExplanation.IGW_DESTINATION_NOT_IN_RFC6598;
import static dev.portolan.scenario.AwsExplanation.IGW_NAT_REFLECTION;
import static dev.portolan.scenario.AwsExplanation.IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS;
import static dev.portolan.scenario.AwsExplanation.UNKNOWN_DESTINATION;
import static dev.portolan.scenario.AwsExplanation.VPC_BLOCK_PUBLIC_ACCESS_ENABLED;
import static dev.portolan.scenario.Scenario.bootstrapOnly;
import static dev.portolan.scenario.Scenario.fails;
import static dev.portolan.scenario.Scenario.partly;
import static dev.portolan.scenario.Scenario.passes;
import static dev.portolan.testing.Patterns.threeBrokers;

import dev.portolan.model.ClusterKind;
import dev.portolan.testing.Sketch;
import java.util.List;
import java.util.stream.Stream;

/** Brokers under public addresses, dialled from the Internet. */
class PublicTest extends ScenarioTable {
    private static final String BOOTSTRAP = "b-1.demo.example:9094";
    /** Brokers with a public address each; the gateway's routes are not said. */
    private static final Sketch BROKERS = exposed(Sketch.aws());
    private static final Sketch SKETCHED = outside(BROKERS.gateway("igw", "kafka"));
    private static final Sketch ROUTED = SKETCHED.table("kafka-rt", "kafka", "0.0.0.0/0 -> igw")
            .with("kafka-a", "routeTable", "kafka-rt")
            .with("kafka-b", "routeTable", "kafka-rt").with("kafka-c", "routeTable", "kafka-rt");

    static Sketch exposed(Sketch provider) {
        Sketch drawn = provider.vpc("kafka", "10.0.0.0/16").then(threeBrokers("demo", "kafka", "CLIENT SSL 9094"));
        for (int i = 1; i <= 3; i++) {
            drawn = drawn.with("demo-" + i, "names", "").with("demo-" + i, "publicNames", "b-" + i + ".demo.example")
                    .eip("eip-" + i, "203.0.113.1" + i, "demo-" + i);
        }
        return drawn;
    }

    private static Sketch outside(Sketch sketch) {
        return sketch.internet("net").client("app", "net", "198.51.100.7").connect("app", "demo", BOOTSTRAP);
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(addresses(), gateways(), filters(), advertised(), hosts(), nat(), ipv6()).flatMap(each -> each);
    }

    private static Stream<Scenario> addresses() {
        return Stream.of(
                passes("every broker has a public address and the network a gateway", SKETCHED).by(PUBLIC_ADDRESS),
                passes("every broker has a public address and a default route", ROUTED).by(PUBLIC_ADDRESS, INTERNET_GATEWAY),
                passes("public addresses that the provider has yet to choose",
                        SKETCHED.with("eip-1", "address", java.util.Optional.empty())
                                .with("eip-2", "address", java.util.Optional.empty())
                                .with("eip-3", "address", java.util.Optional.empty())),
                passes("a client whose own public address is not known", ROUTED.with("app", "addresses", "")),
                partly("one broker has no public address", ROUTED.without("eip-3"), "public.no-address@demo-3"),
                fails("no broker has a public address", ROUTED.without("eip-1").without("eip-2").without("eip-3"),
                        "public.no-address"),
                fails("the dialled public address is nobody's", BROKERS.gateway("igw", "kafka").internet("net")
                                .client("app", "net", "198.51.100.7").connect("app", "demo", "203.0.113.77:9094"),
                                "public.unknown-address")
                        .like(IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS, UNKNOWN_DESTINATION),
                fails("the dialled public address is bound to nothing",
                        ROUTED.with("eip-1", "attachedTo", java.util.Optional.empty())
                                .with("app-to-demo", "bootstrapServers", "203.0.113.11:9094"),
                        "public.unknown-address|public.no-address"),
                fails("a private address cannot be dialled over the Internet",
                        ROUTED.with("app-to-demo", "bootstrapServers", "10.0.0.11:9094"), "public.private-destination")
                        .like(IGW_DESTINATION_NOT_IN_RFC1918),
                fails("a shared address (RFC 6598) cannot be dialled over the Internet",
                        ROUTED.with("kafka", "cidrs", "10.0.0.0/16, 100.64.0.0/16")
                                .with("kafka-a", "cidrs", "100.64.0.0/24").with("demo-1", "addresses", "100.64.0.11")
                                .with("app-to-demo", "bootstrapServers", "100.64.0.11:9094"),
                        "public.private-destination").like(IGW_DESTINATION_NOT_IN_RFC6598));
    }

    private static Stream<Scenario> gateways() {
        return Stream.of(
                fails("on AWS a public address is nothing without an internet gateway", outside(BROKERS),
                        "public.no-gateway@kafka"),
                fails("the gateway belongs to another network",
                        outside(BROKERS.vpc("other", "10.2.0.0/16").gateway("igw", "other")),
                        "public.no-gateway@kafka"),
                passes("on Alibaba Cloud a bound address is enough", outside(exposed(Sketch.alibaba()))),
                passes("on Open Telekom Cloud a bound address is enough", outside(exposed(Sketch.otc()))),
                fails("the brokers' subnets have no default route back", ROUTED.drop("kafka-rt", "routes", "0.0.0.0/0 -> igw"),
                        "route.return-missing@kafka-rt"),
                partly("one broker stands in a private subnet", ROUTED.table("private-rt", "kafka")
                        .with("kafka-b", "routeTable", "private-rt"),
                        "route.return-missing@private-rt"),
                fails("the default route is a black hole", ROUTED.with("kafka-rt", "routes[0].state", "blackhole"),
                        "route.return-blackhole@kafka-rt"),
                fails("the brokers' default route leads to a NAT gateway, which does not answer for a public address",
                        ROUTED.subnet("kafka-nat", "kafka", "10.0.8.0/24", "az1").routes("kafka-nat", "0.0.0.0/0 -> igw")
                                .nat("nat", "kafka-nat", "10.0.8.9").eip("eip-nat", "203.0.113.99", "nat")
                                .with("kafka-rt", "routes[0].target", "nat"),
                        "route.return-missing|route.return-more-specific|public.outbound-only|public.no-gateway"),
                fails("public access to the network is blocked", ROUTED.with("kafka", "blockPublicAccess", "on"),
                        "public.blocked@kafka")
                        .like(VPC_BLOCK_PUBLIC_ACCESS_ENABLED));
    }

    private static Stream<Scenario> filters() {
        return Stream.of(
                passes("brokers let the client's public address in", guarded("in 9094 198.51.100.0/24")),
                passes("brokers let everyone in", guarded("in 9094 0.0.0.0/0")),
                fails("brokers let only private blocks in", guarded("in 9094 10.0.0.0/8"), "security.ingress-denied@sg-kafka"),
                fails("the public subnets' ACL does not let the reply out",
                        ROUTED.acl("acl", "kafka", "in 100 allow 9094 0.0.0.0/0", "out 100 allow 9094 0.0.0.0/0")
                                .with("kafka-a", "networkAcl", "acl").with("kafka-b", "networkAcl", "acl")
                                .with("kafka-c", "networkAcl", "acl"), "security.acl-denied@acl"));
    }

    private static Sketch guarded(String rule) {
        return ROUTED.group("sg-kafka", "kafka", rule).groups("demo-1", "sg-kafka").groups("demo-2", "sg-kafka")
                .groups("demo-3", "sg-kafka");
    }

    private static Stream<Scenario> advertised() {
        return Stream.of(
                bootstrapOnly("brokers advertise their private addresses to a client outside",
                        ROUTED.with("demo-1", "listeners[0].advertisedHost", "10.0.0.11")
                                .with("demo-2", "listeners[0].advertisedHost", "10.0.1.11")
                                .with("demo-3", "listeners[0].advertisedHost", "10.0.2.11"), "public.advertised-private"),
                bootstrapOnly("brokers advertise names that lead to private addresses",
                        ROUTED.with("app-to-demo", "bootstrapServers", "203.0.113.11:9094").with("demo-1", "publicNames", "")
                                .with("demo-2", "publicNames", "").with("demo-3", "publicNames", "")
                                .with("demo-1", "names", "b-1.demo.example").with("demo-2", "names", "b-2.demo.example")
                                .with("demo-3", "names", "b-3.demo.example"),
                        "public.advertised-private|dns.wrong-address"),
                partly("one broker still advertises its private address",
                        ROUTED.with("demo-2", "listeners[0].advertisedHost", "10.0.1.11"), "public.advertised-private@demo-2"),
                passes("brokers advertise their public addresses as such",
                        ROUTED.with("demo-1", "listeners[0].advertisedHost", "203.0.113.11")
                                .with("demo-2", "listeners[0].advertisedHost", "203.0.113.12")
                                .with("demo-3", "listeners[0].advertisedHost", "203.0.113.13")
                                .with("app-to-demo", "bootstrapServers", "203.0.113.11:9094")),
                partly("two brokers' public addresses are bound the wrong way round",
                        ROUTED.with("demo-2", "listeners[0].advertisedHost", "203.0.113.13")
                                .with("demo-3", "listeners[0].advertisedHost", "203.0.113.12"),
                        "network.wrong-host|kafka.advertised-unreachable"));
    }

    /** Old EMR releases: brokers advertise their long host names, and each client's hosts file says where these lead. */
    private static Stream<Scenario> hosts() {
        Sketch named = ROUTED;
        for (int i = 1; i <= 3; i++) {
            named = named.with("demo-" + i, "publicNames", "")
                    .with("demo-" + i, "listeners[0].advertisedHost", "emr-worker-" + i + ".cluster-48742");
        }
        Sketch dialled = named.with("app-to-demo", "bootstrapServers", "emr-worker-1.cluster-48742:9094");
        return Stream.of(
                passes("a client outside has the brokers' public addresses in its hosts file",
                        dialled.hosts("app", "203.0.113.11 emr-worker-1.cluster-48742")
                                .hosts("app", "203.0.113.12 emr-worker-2.cluster-48742")
                                .hosts("app", "203.0.113.13 emr-worker-3.cluster-48742")),
                fails("a client outside has the brokers' private addresses in its hosts file",
                        dialled.hosts("app", "10.0.0.11 emr-worker-1.cluster-48742")
                                .hosts("app", "10.0.1.11 emr-worker-2.cluster-48742")
                                .hosts("app", "10.0.2.11 emr-worker-3.cluster-48742"),
                        "public.private-destination|dns.wrong-address", "?public.advertised-private"),
                fails("a client outside has no hosts file", dialled, "dns.unresolved"));
    }

    private static Stream<Scenario> nat() {
        Sketch otc = Sketch.otc().vpc("kafka", "10.0.0.0/16").subnet("kafka-a", "10.0.0.0/24", "eu-de-01")
                .cluster("demo", ClusterKind.DMS)
                .nat("nat", "kafka-a", "10.0.0.9");
        for (int i = 1; i <= 3; i++) {
            otc = otc.broker("demo-" + i, "kafka-a", "10.0.0.1" + i, "CROSS SASL_SSL/PLAIN 9011 as 203.0.113.1" + i + ":9011")
                    .eip("eip-" + i, "203.0.113.1" + i, "nat")
                    .add("nat", "forwards", "eip-" + i + ":9011 -> demo-" + i + ":9011");
        }
        otc = otc.internet("net").client("app", "net", "198.51.100.7").connect("app", "demo", "203.0.113.11:9011");
        return Stream.of(
                passes("a forwarded port of a public address for each broker", otc),
                fails("a NAT gateway without forwarded ports is outbound only", otc.with("nat", "forwards", ""),
                        "public.outbound-only@nat")
                        .like(IGW_NAT_REFLECTION),
                partly("one broker's public address is not forwarded",
                        otc.drop("nat", "forwards", "eip-3:9011 -> demo-3:9011"), "public.outbound-only@nat"),
                partly("another port of one public address is forwarded",
                        otc.with("nat", "forwards[eip-3].port", 9095),
                        "public.outbound-only|kafka.advertised-wrong-port@demo-3"),
                fails("a forwarding router whose own address is private itself is not reached from the Internet",
                        otc.with("eip-1", "address", "192.168.178.20").with("demo-1", "listeners[0].advertisedHost",
                                "192.168.178.20").with("app-to-demo", "bootstrapServers", "192.168.178.20:9011")
                                .without("demo-2").without("demo-3"), "public.address-not-public@eip-1"),
                partly("two brokers' forwards are swapped",
                        otc.with("nat", "forwards[eip-2].target", "demo-3").with("nat", "forwards[eip-3].target", "demo-2"),
                        "balancer.wrong-broker|network.wrong-host"),
                partly("one forward leads to a port on which the broker does not listen",
                        otc.with("nat", "forwards[eip-2].targetPort", 9092), "kafka.no-listener-on-port"),
                partly("one public address for all brokers reaches one of them only",
                        otc.with("demo-2", "listeners[0].advertisedHost", "203.0.113.11")
                                .with("demo-3", "listeners[0].advertisedHost", "203.0.113.11"),
                        "kafka.advertised-duplicate@demo-2,demo-3"));
    }

    private static Stream<Scenario> ipv6() {
        Sketch six = Sketch.aws().vpc("kafka", "10.0.0.0/16", "2600:1f18:0:100::/56")
                .subnet("kafka-a", "10.0.0.0/24, 2600:1f18:0:100::/64", "az1").cluster("demo", ClusterKind.MSK)
                .broker("demo-1", "kafka-a", "10.0.0.11, 2600:1f18:0:100::11", "CLIENT SSL 9094 as [2600:1f18:0:100::11]:9094")
                .broker("demo-2", "kafka-a", "10.0.0.12, 2600:1f18:0:100::12", "CLIENT SSL 9094 as [2600:1f18:0:100::12]:9094")
                .internet("net").client("app", "net", "2a01:4f8::7").connect("app", "demo", "[2600:1f18:0:100::11]:9094");
        Sketch routed = six.gateway("igw", "kafka").routes("kafka-a", "::/0 -> igw");
        return Stream.of(
                passes("IPv6 addresses are public as they are", routed).by(INTERNET_GATEWAY),
                fails("a default route for IPv4 does not carry IPv6 back",
                        routed.with("kafka-a-rt", "routes", List.of("0.0.0.0/0 -> igw")), "route.return-missing@kafka-a-rt"),
                fails("an egress-only gateway lets nothing in from outside",
                        six.egressOnly("eigw", "kafka").routes("kafka-a", "::/0 -> eigw"),
                                "public.outbound-only|public.no-gateway", "?route.return-missing"),
                fails("brokers let in IPv4 addresses only",
                        routed.group("sg-kafka", "kafka", "in 9094 0.0.0.0/0").groups("demo-1", "sg-kafka")
                                .groups("demo-2", "sg-kafka"),
                        "security.ingress-denied@sg-kafka"),
                fails("a client with IPv4 only", routed.with("app", "addresses", "198.51.100.7"), "network.family-mismatch"));
    }
}
